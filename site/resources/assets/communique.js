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

  // What an address leads to is opened, where a browser leaves it folded.
  const reveal = () => {
    const to = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const folded = [];
    for (let one = to?.closest("details"); one; one = one.parentElement.closest("details")) folded.push(one);
    if (!folded.some((one) => !one.open)) return;
    folded.forEach((one) => { one.open = true; });
    to.scrollIntoView();
  };
  addEventListener("hashchange", reveal);
  reveal();

  // <button class="all" data-other="what it says once all are open" hidden>: opens and folds all wordings.
  all("button.all", (button) => {
    const folded = [...document.querySelectorAll(".ev")];
    const words = [button.textContent, button.dataset.other];
    button.hidden = folded.length < 2;
    button.addEventListener("click", () => {
      const open = button.textContent === words[0];
      folded.forEach((one) => { one.open = open; });
      button.textContent = words[Number(open)];
    });
  });

  // Works from a file too.
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

  // <button data-of="id of what is copied" data-done="words when it is" hidden>
  all("button[data-of]", (button) => {
    const words = button.textContent;
    button.hidden = false;
    button.addEventListener("click", async () => {
      await write(document.getElementById(button.dataset.of).textContent.trim());
      button.textContent = button.dataset.done;
      setTimeout(() => { button.textContent = words; }, 2000);
    });
  });

  // A statement: the sentence, who said it, the sources, the permanent link.
  all("[data-label] .gist", (gist) => {
    const section = gist.closest("[data-label]"), line = gist.parentElement;
    const button = line.appendChild(document.createElement("button"));
    button.type = "button";
    button.className = "copy";
    button.title = section.dataset.label;
    button.setAttribute("aria-label", section.dataset.label);
    button.addEventListener("click", async () => {
      const sources = [...line.querySelectorAll(".src a")].map((a) => a.textContent).join(", ");
      const said = gist.closest("[data-who]").dataset, id = gist.closest("[id]").id.replace("position_", "");
      const link = new URL(`${said.at}#${id}`, location.href);
      await write(`${said.who}: ${gist.textContent} (${sources}) ${link}`);
      button.textContent = section.dataset.done;
      setTimeout(() => { button.textContent = ""; }, 2000);
    });
  });
})();
