communique.found("index.js", [8,["en"],["000000012150090x"],"9a2a8519","4cae0f93a4fd7c19","sptosp2toch2stagsosustev2sost"]);
