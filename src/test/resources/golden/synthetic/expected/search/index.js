communique.found("index.js", [8,["en"],["1"],"76d5ea61","e07399a22d31ec2a"]);
