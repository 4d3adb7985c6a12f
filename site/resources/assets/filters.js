// Filters on a table whose rows are all there without it.
(() => {
  "use strict";
  // <form class="filters" data-filters="ids" hidden>: each select is named after a data- attribute of
  // the rows of a table or of the ways to its parts, whose words are parted by spaces; <output> counts
  // what is left. The ways to parts take the choice along.
  document.querySelectorAll("form[data-filters]").forEach((form) => {
    const within = form.dataset.filters.split(" ").map((id) => document.getElementById(id));
    const rows = within.flatMap((list) => [...list.querySelectorAll("[data-row]")]);
    const counted = rows.filter((row) => within[0].contains(row));
    const ways = [...document.querySelectorAll("#_parts a, .beside a")];
    const selects = [...form.querySelectorAll("select")];
    const apply = () => {
      const wanted = selects.filter((select) => select.value);
      const fits = (row) =>
        wanted.every((select) => (row.dataset[select.name] || "").split(" ").includes(select.value));
      rows.forEach((row) => { row.hidden = !fits(row); });
      form.querySelector("output").textContent = `${counted.filter(fits).length} / ${counted.length}`;
      const query = new URLSearchParams(wanted.map((select) => [select.name, select.value]));
      ways.forEach((way) => { way.search = wanted.length ? `?${query}` : ""; });
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
