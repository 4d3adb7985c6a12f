communique.found("index.js", [8,["en"],["1"],"a66ffe7f","d4675ea357ae53bb"]);
