// Filters on a table whose rows are all there without it.
(() => {
  "use strict";
  // <form class="filters" data-filters="id of the table" hidden>: each select is named after a data-
  // attribute of the rows, whose words are parted by spaces; <output> counts the rows that are left.
  document.querySelectorAll("form[data-filters]").forEach((form) => {
    const rows = [...document.getElementById(form.dataset.filters).querySelectorAll("[data-row]")];
    const selects = [...form.querySelectorAll("select")];
    const apply = () => {
      const wanted = selects.filter((select) => select.value);
      const fits = (row) =>
        wanted.every((select) => (row.dataset[select.name] || "").split(" ").includes(select.value));
      rows.forEach((row) => { row.hidden = !fits(row); });
      form.querySelector("output").textContent = `${rows.filter(fits).length} / ${rows.length}`;
      const query = new URLSearchParams(wanted.map((select) => [select.name, select.value]));
      history.replaceState(null, "", `${location.pathname}${wanted.length ? `?${query}` : ""}${location.hash}`);
    };
    const asked = new URLSearchParams(location.search);
    selects.forEach((select) => {
      const value = asked.get(select.name);
      if ([...select.options].some((option) => option.value === value)) select.value = value;
    });
    form.hidden = false;
    form.addEventListener("input", apply);
    form.addEventListener("reset", () => setTimeout(apply));
    if (asked.size) apply();
  });
})();
