communique.found("index.js", [8,["en"],["1"],"65f9a3f8","8e515e59edf030f0"]);
