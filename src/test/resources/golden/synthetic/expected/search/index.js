communique.found("index.js", [8,["en"],["1"],"4264a06d","d4675ea357ae53bb"]);
