communique.found("index.js", [8,["en"],["1"],"cedd5cf0","8e515e59edf030f0"]);
