communique.found("index.js", [8,["en"],["1"],"cab2dc5c","5848241d84fd94f9"]);
