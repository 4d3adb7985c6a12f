export default function (config) {
  config.addPassthroughCopy("style.css");
  return {
    dir: { input: "content", includes: "../_includes", output: "public" },
    markdownTemplateEngine: false,
  };
}
