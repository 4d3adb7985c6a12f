communique.found("index.js", [8,["en"],["000000012150090x"],"11879dce","5848241d8b5b75bc"]);
