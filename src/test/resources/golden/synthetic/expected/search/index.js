communique.found("index.js", [8,["en"],["000000012150090x"],"10b582c5","b9edcd8fb13c162233525c92","sptosporsptoor2ch2stagsosustev2sost"]);
