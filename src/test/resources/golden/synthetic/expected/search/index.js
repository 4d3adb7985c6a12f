communique.found("index.js", [8,["en"],["1"],"10c5442b","aa80f5b4c0e3408f"]);
