communique.found("index.js", [8,["en"],["000000012150090x"],"41e4c842","b9edcd8ff88031d833525c92","sptosporsptoor2ch2stagsosustev2sost"]);
