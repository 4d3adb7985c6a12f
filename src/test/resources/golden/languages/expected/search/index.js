communique.found("index.js", [8,["en","ko","zh-Hans"],["1"]]);
