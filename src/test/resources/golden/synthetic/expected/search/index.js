communique.found("index.js", [8,["en"],["1"],"10c5442b","2a95aa872cb6b4eb"]);
