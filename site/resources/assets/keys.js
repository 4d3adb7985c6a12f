// A slash leads to the search field from anywhere on a page, except where one writes.
"use strict";
document.addEventListener("keydown", (event) => {
  const field = document.querySelector("input[type=search]");
  const writing = event.target.closest("input, textarea, select, [contenteditable]");
  if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || writing || !field) return;
  event.preventDefault();
  field.focus();
  field.select();
});
