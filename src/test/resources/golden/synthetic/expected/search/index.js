communique.found("index.js", [8,["en"],["000000012150090x"],"1a5a6b95","b3662245b13c162233525c92","sptosporsptoor2ch2stagsosustev2sost"]);
