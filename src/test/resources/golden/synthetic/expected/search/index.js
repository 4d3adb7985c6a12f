communique.found("index.js", [8,["en"],["1"],"10c5442b","c614b816562835c7"]);
