communique.found("index.js", [8,["en"],["1"],"2052b9b7","dc2336fa63d0a64c"]);
