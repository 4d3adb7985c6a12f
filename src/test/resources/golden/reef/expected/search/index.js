communique.found("index.js", [8,["en"],["1"],"aa1fe70e","c445437adbb021c0"]);
