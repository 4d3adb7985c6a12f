communique.found("index.js", [8,["en"],["000000012150090x"],"9a2a8519","4cae0f9338181b15","sptosp2toch2stagsosustev2sost"]);
