communique.found("index.js", [8,["en"],["1"],"10c5442b","7c8f2244a1fcb90f"]);
