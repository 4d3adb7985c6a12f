communique.found("index.js", [8,["en"],["000000012150090x"],"8f107594","b3662245f88031d833525c92","sptosporsptoor2ch2stagsosustev2sost"]);
