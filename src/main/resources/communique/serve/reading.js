// What is selected in the article is asked for as text to paste, and can be copied.
"use strict";
(() => {
  const article = document.getElementById("article");
  const paste = document.getElementById("paste");
  const told = document.getElementById("told");
  const boxes = ["cite", "statement", "claim"].map(id => document.getElementById(id));
  const copies = [...paste.querySelectorAll("[data-copies]")];
  const folder = location.pathname;
  let last = "";
  let waiting;

  const offer = () => copies.forEach(button => {
    button.hidden = !document.getElementById(button.dataset.copies).textContent;
  });

  // Each piece of the article has one text, and says where that begins.
  const position = (node, offset) => {
    const piece = node.nodeType === Node.TEXT_NODE && node.parentElement.closest("[data-from]");
    return piece ? Number(piece.dataset.from) + offset : null;
  };

  // A selection may begin or end between pieces: its first and last text in the article count.
  const ends = range => {
    const texts = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
    let from = null;
    let until = null;
    while (texts.nextNode()) {
      const text = texts.currentNode;
      if (position(text, 0) === null || !range.intersectsNode(text)) continue;
      const begin = text === range.startContainer ? range.startOffset : 0;
      const end = text === range.endContainer ? range.endOffset : text.length;
      if (begin === end) continue;
      from ??= position(text, begin);
      until = position(text, end);
    }
    return from === null ? null : [from, until];
  };

  const take = async () => {
    const selection = getSelection();
    if (selection.isCollapsed || !selection.rangeCount) return;
    const chosen = ends(selection.getRangeAt(0));
    if (!chosen) return;
    const asked = "from=" + chosen[0] + "&until=" + chosen[1];
    if (asked === last) return;
    last = asked;
    const answer = await fetch(folder + "/select?" + asked);
    const found = await answer.json();
    if (asked !== last) return;
    told.textContent = found.refused ?? "Taken: " + found.words;
    for (const box of boxes) box.textContent = found[box.id] ?? "";
    paste.classList.toggle("filled", !found.refused);
    offer();
  };

  const copy = async button => {
    const box = document.getElementById(button.dataset.copies);
    try {
      await navigator.clipboard.writeText(box.textContent);
    } catch {
      getSelection().selectAllChildren(box);
      document.execCommand("copy");
    }
    told.textContent = "Copied.";
  };

  copies.forEach(button => button.addEventListener("click", () => copy(button)));
  document.addEventListener("selectionchange", () => {
    clearTimeout(waiting);
    waiting = setTimeout(take, 250);
  });
  offer();
})();
