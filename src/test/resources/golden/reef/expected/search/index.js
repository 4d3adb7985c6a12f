communique.found("index.js", [8,["en"],["1"],"68b677ad","c445437adbb021c0"]);
