communique.found("index.js", [8,["en","ko","zh-Hans"],["1"],"cd34f9c9","73ab81b4"]);
