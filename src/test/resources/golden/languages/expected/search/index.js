communique.found("index.js", [8,["en","ko","zh-Hans"],["1"],"29742aec","1bef94f9"]);
