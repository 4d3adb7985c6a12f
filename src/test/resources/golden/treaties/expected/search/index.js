communique.found("index.js", [8,["en"],["20"],"03f32fa6","69405050a77a4c61"]);
