communique.found("index.js", [8,["en"],["1"],"20fa814a","90db23efc55fbefb"]);
