communique.found("index.js", [8,["en"],["1"]]);
