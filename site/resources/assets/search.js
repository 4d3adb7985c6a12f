// The page of the search: asks, shows what was found, and keeps the question in the address.
"use strict";
(() => {
  const { find, record, renew, spots } = communique;
  const PAGE = 10;
  const form = document.querySelector("form[data-index]");
  const field = form.querySelector("input");
  const status = document.getElementById("search_status");
  const remark = document.getElementById("search_remark");
  const list = document.getElementById("search_results");
  const more = document.getElementById("search_more");
  const words = document.getElementById("search_words").content;
  const language = document.documentElement.lang;

  const say = (key, ...values) =>
    values.reduce((text, value, i) => text.replaceAll(`{${i}}`, value),
      words.querySelector(`[data-key="${key}"]`).textContent);

  function element(name, className, ...inside) {
    const made = document.createElement(name);
    if (className) made.className = className;
    made.append(...inside);
    return made;
  }

  /** The text with the words marked, cut to what stands around the first of them. */
  function marked(text, found, most = Infinity) {
    const start = text.length <= most ? 0
      : Math.max(0, text.lastIndexOf(" ", Math.max(0, (found.spots[0]?.[0] ?? 0) - most / 4)));
    const end = Math.min(text.length, start + most);
    const shown = document.createDocumentFragment();
    if (start > 0) shown.append("…");
    let at = start;
    for (const [from, to] of found.spots) {
      if (from < at || to > end) continue;
      shown.append(text.slice(at, from), element("mark", "", text.slice(from, to)));
      at = to;
    }
    shown.append(text.slice(at, end));
    if (end < text.length) shown.append("…");
    return shown;
  }

  /** Whether words in one language serve a reader of another, as zh-Hans does of zh. */
  const serves = (one, other) => `${one}-`.startsWith(`${other}-`) || `${other}-`.startsWith(`${one}-`);

  /** A text in each of its languages, with what was found in it: the reader's, the site's, others. */
  const wordings = (text, { asked, languages }) => text
    .map((wording) => Array.isArray(wording) ? wording : [languages[0], wording])
    .map(([lang, words]) => ({ lang, text: words.normalize("NFC") }))
    .map((wording) => ({ ...wording, ...spots(wording.text, asked) }))
    .sort((a, b) => liking(b.lang, languages) - liking(a.lang, languages));

  const liking = (lang, languages) =>
    serves(lang, language) ? 2 : serves(lang, languages[0]) ? 1 : 0;

  const inOwn = (text, found) => wordings(text, found)[0];

  /** The wording that has most of the words. */
  const best = (text, found) => wordings(text, found).sort((a, b) => b.met - a.met)[0];

  function inLanguage(made, lang) {
    if (!serves(lang, language)) {
      made.lang = lang;
      made.dir = "auto";
    }
    return made;
  }

  const link = (href, className, wording, most) => {
    const made = inLanguage(element("a", className, marked(wording.text, wording, most)), wording.lang);
    made.href = href;
    return made;
  };

  /** The kind, who and where, and the date, in one line. */
  function about(kind, known, dates, found) {
    const line = element("p", "note", say(`kind.${kind}`));
    const date = dates[Math.max(0, found.languages.indexOf(language))];
    for (const words of date ? [...known, [[language, date]]] : known) {
      const own = inOwn(words, found);
      line.append(" · ", inLanguage(element("span", "", marked(own.text, own)), own.lang));
    }
    return line;
  }

  /** One record: its title, and of its passages the two with most of the words. */
  function result([kind, href, titles, known, dates, others], found) {
    const title = inOwn(titles, found);
    const [page, own = ""] = href.split("#");
    let last = own; // 0 stands for the anchor of the passage before
    const item = element("li", "", about(kind, known, dates, found), link(href, "title", title));
    let told = item.textContent;
    const passages = [[own, ...titles], ...others]
      .map(([anchor, ...text]) => ({ anchor: last = anchor === 0 ? last : anchor, ...best(text, found) }))
      .filter((passage) => passage.met > 0)
      .sort((a, b) => b.met - a.met);
    for (const passage of passages) {
      if (item.children.length === 4) break;
      if (told.includes(passage.text)) continue;
      const to = passage.anchor ? `${page}#${passage.anchor}` : href;
      item.append(element("p", "", link(to, "passage", passage, 240)));
      told += passage.text;
    }
    if (!item.querySelector("mark")) item.append(element("p", "note", say("elsewhere")));
    return item;
  }

  function remarks({ terms, all, records }) {
    const quoted = (some) => [...new Set(some.map((term) => `“${term.run}”`))].join(" ");
    const lost = terms.filter((t) => !t.skipped && !t.short && t.records.size === 0);
    const told = [["common", terms.filter((t) => t.common)], ["short", terms.filter((t) => t.short)],
      ["skipped", terms.filter((t) => t.skipped)], ["lost", all ? [] : lost]]
      .filter(([, some]) => some.length > 0)
      .map(([key, some]) => say(key, quoted(some)));
    if (!all && records.length > 0) told.unshift(say("some"));
    return told.join(" ");
  }

  let turn = 0;
  let answer = null;

  async function show(count) {
    const mine = turn;
    const { records } = answer;
    const page = records.slice(list.children.length, count);
    const found = await Promise.all(page.map((number) => record(number, answer)));
    if (mine !== turn) return;
    found.forEach((one) => list.append(result(one, answer)));
    more.hidden = list.children.length >= records.length;
  }

  async function tell(query, mine) {
    const found = await find(query);
    if (mine !== turn) return;
    answer = found;
    list.replaceChildren();
    more.hidden = true;
    remark.textContent = found.terms.length > 0 ? remarks(found) : "";
    await show(PAGE);
    if (mine !== turn) return;
    const count = found.records.length;
    status.textContent = found.terms.length === 0 ? ""
      : count === 0 ? say("none") : count === 1 ? say("one") : say("many", count);
  }

  async function ask() {
    const mine = ++turn;
    const query = field.value.trim();
    document.title = (query ? query + " – " : "") + form.dataset.title;
    try {
      await tell(query, mine).catch(() => renew().then(() => tell(query, mine)));
    } catch (failure) {
      status.textContent = say("failed");
    }
  }

  const address = () => {
    const query = field.value.trim();
    return location.pathname + (query ? "?q=" + encodeURIComponent(query) : "");
  };
  const asked = () => new URLSearchParams(location.search).get("q") ?? "";
  let pause = 0;

  field.addEventListener("input", () => {
    clearTimeout(pause);
    pause = setTimeout(() => {
      history.replaceState(null, "", address());
      ask();
    }, 150);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(pause);
    history.pushState(null, "", address());
    ask();
  });
  addEventListener("popstate", () => {
    field.value = asked();
    ask();
  });
  more.addEventListener("click", async () => {
    const next = list.children.length;
    await show(next + PAGE);
    list.children[next]?.querySelector("a").focus();
  });
  addEventListener("keydown", (event) => {
    const stops = [field, ...list.querySelectorAll("a.title")];
    const here = stops.indexOf(document.activeElement);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === "Escape" && form.parentElement.contains(document.activeElement)) {
      field.value = "";
      field.focus();
      field.dispatchEvent(new Event("input"));
    } else if (step && here >= 0 && stops[here + step] && !event.isComposing) {
      event.preventDefault();
      stops[here + step].focus();
    }
  });

  form.hidden = false;
  field.value = asked();
  ask();
})();
