communique.found("index.js", [8,["en"],["1"],"10c5442b","5848241da99e4c98"]);
