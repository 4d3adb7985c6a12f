communique.found("index.js", [8,["en"],["000000012150090x"],"48e86e52","62a1b3378088fcc9","sptosp2toch2stagsosustev2sost"]);
