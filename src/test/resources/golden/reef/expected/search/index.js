communique.found("index.js", [8,["en"],["1"],"7dd92722","06985ceddbb021c0"]);
