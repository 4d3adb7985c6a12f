communique.found("index.js", [8,["en"],["20"],"fc68e2c5","19887b41bf844dcd"]);
