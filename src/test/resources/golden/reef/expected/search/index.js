communique.found("index.js", [8,["en"],["1"],"0cfe2e4d","90db23efc55fbefb"]);
