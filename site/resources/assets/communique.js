// Adds to pages that work without it: a theme that is remembered, and copying.
(() => {
  "use strict";
  const root = document.documentElement;
  const all = (css, use, within = document) => within.querySelectorAll(css).forEach(use);

  const store = {
    get: () => { try { return localStorage.getItem("theme"); } catch { return null; } },
    set: (theme) => { try { localStorage.setItem("theme", theme); } catch { /* not remembered */ } },
  };

  const isDark = () => (root.dataset.theme
    ? root.dataset.theme === "dark"
    : matchMedia("(prefers-color-scheme: dark)").matches);

  const remembered = store.get();
  if (remembered) root.dataset.theme = remembered;
  all(".theme", (button) => {
    const show = () => button.setAttribute("aria-pressed", isDark());
    button.hidden = false;
    button.addEventListener("click", () => {
      root.dataset.theme = isDark() ? "light" : "dark";
      store.set(root.dataset.theme);
      show();
    });
    show();
  });

  // <button data-of="id of what is copied" data-done="words when it is" hidden>
  const copy = async (element) => {
    try {
      await navigator.clipboard.writeText(element.textContent.trim());
    } catch {
      getSelection().selectAllChildren(element);
      document.execCommand("copy");
    }
  };
  all("button[data-of]", (button) => {
    const words = button.textContent;
    button.hidden = false;
    button.addEventListener("click", async () => {
      await copy(document.getElementById(button.dataset.of));
      button.textContent = button.dataset.done;
      setTimeout(() => { button.textContent = words; }, 2000);
    });
  });

  // A statement: the sentence, who said it, the sources, the permanent link. Works from a file too.
  const write = async (words) => {
    try {
      await navigator.clipboard.writeText(words);
    } catch {
      const field = document.body.appendChild(document.createElement("textarea"));
      field.value = words;
      field.select();
      document.execCommand("copy");
      field.remove();
    }
  };
  all("[data-label] .gist", (gist) => {
    const section = gist.closest("[data-label]"), line = gist.parentElement;
    const button = line.appendChild(document.createElement("button"));
    button.type = "button";
    button.className = "copy";
    button.title = section.dataset.label;
    button.setAttribute("aria-label", section.dataset.label);
    button.addEventListener("click", async () => {
      const sources = [...line.querySelectorAll(".src a")].map((a) => a.textContent).join(", ");
      const link = new URL(gist.dataset.href, location.href);
      await write(`${gist.dataset.who}: ${gist.textContent} (${sources}) ${link}`);
      button.textContent = section.dataset.done;
      setTimeout(() => { button.textContent = ""; }, 2000);
    });
  });
})();
