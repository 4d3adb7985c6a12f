// Filters on a table whose rows are all there without it.
(() => {
  "use strict";
  // <form class="filters" data-filters="ids" hidden>: each select is named after a data- attribute of
  // the rows of a table or of the ways to its parts, whose words are parted by spaces; words that are
  // typed are looked for in the rows of the table; <output> counts what is left of them. The ways to
  // parts take the choice along; where there are parts, words that are sent are searched for in all.
  document.querySelectorAll("form[data-filters]").forEach((form) => {
    const [table, ...parts] = form.dataset.filters.split(" ").map((id) => document.getElementById(id));
    const rowsOf = (list) => [...list.querySelectorAll("[data-row]")];
    const plain = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
    const rows = rowsOf(table);
    const texts = new Map(rows.map((row) => [row, plain(row.textContent)]));
    const ways = [...document.querySelectorAll("#_parts a, .neighbours a")];
    const selects = [...form.querySelectorAll("select")];
    const words = form.querySelector("input");
    const apply = () => {
      const wanted = selects.filter((select) => select.value);
      const typed = plain(words.value).split(/\s+/).filter(Boolean);
      const fits = (row) =>
        wanted.every((select) => (row.dataset[select.name] || "").split(" ").includes(select.value))
          && typed.every((word) => !texts.has(row) || texts.get(row).includes(word));
      [...rows, ...parts.flatMap(rowsOf)].forEach((row) => { row.hidden = !fits(row); });
      form.querySelector("output").textContent = `${rows.filter(fits).length} / ${rows.length}`;
      const asked = [...wanted, ...(typed.length ? [words] : [])];
      const query = new URLSearchParams(asked.map((field) => [field.name, field.value.trim()]));
      ways.forEach((way) => { way.search = asked.length ? `?${query}` : ""; });
      history.replaceState(null, "", `${location.pathname}${asked.length ? `?${query}` : ""}${location.hash}`);
    };
    const asked = new URLSearchParams(location.search);
    words.value = asked.get("q") ?? "";
    selects.forEach((select) => {
      const value = asked.get(select.name);
      if ([...select.options].some((option) => option.value === value)) select.value = value;
    });
    form.hidden = false;
    form.addEventListener("input", apply);
    form.addEventListener("reset", () => setTimeout(apply));
    form.addEventListener("submit", (event) => {
      if (form.dataset.cut === undefined || !words.value.trim()) event.preventDefault();
    });
    if (asked.size) apply();
  });
})();
