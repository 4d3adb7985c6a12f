// The page of the search: asks, shows what was found, and keeps the question in the address.
"use strict";
(() => {
  const { find, record, renew, spots } = communique;
  const PAGE = 12;
  // Sheets stand first, that with the best answer before the others; then these.
  const ORDER = ["st", "ev", "or", "to", "so", "ch"];
  const form = document.querySelector("form[data-index]");
  const field = form.querySelector("input");
  const status = document.getElementById("search_status");
  const remark = document.getElementById("search_remark");
  const list = document.getElementById("search_results");
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

  /** Who and where, or what its sheet says first, and the date. */
  function about(known, dates, found) {
    const line = element("p", "note");
    const date = dates[Math.max(0, found.languages.indexOf(language))];
    for (const words of date ? [[[language, date]], ...known] : known) {
      const own = inOwn(words, found);
      if (line.childNodes.length) line.append(" · ");
      line.append(inLanguage(element("span", "", marked(own.text, own)), own.lang));
    }
    return line;
  }

  const plain = (text) => communique.runs(text).join(" ");

  /** Whether it has the words asked for one after the other. */
  const hasPhrase = (text, { phrase }) => phrase.includes(" ") && plain(text).includes(phrase);

  /** One record: its title, what it says first, and a passage that has more of the words. */
  function result([, href, titles, known, dates, others], found) {
    const title = inOwn(titles, found);
    const [page, own = ""] = href.split("#");
    let last = own; // 0 stands for the anchor of the passage before
    const item = element("li", "", link(href, "title", title), about(known, dates, found));
    const told = item.textContent;
    const passages = [[own, ...titles], ...others]
      .map(([anchor, ...text]) => ({ anchor: last = anchor === 0 ? last : anchor, ...best(text, found) }))
      .filter((passage) => passage.met > 0 && !told.includes(passage.text))
      .map((passage) => ({ ...passage, whole: hasPhrase(passage.text, found) }))
      .sort((a, b) => b.whole - a.whole || b.met - a.met);
    const { met } = spots(told, found.asked);
    const whole = hasPhrase(told, found);
    for (const passage of passages.slice(0, 1)) {
      if (passage.met <= met && (whole || !passage.whole)) continue;
      const to = passage.anchor ? `${page}#${passage.anchor}` : href;
      item.append(element("p", "", link(to, "passage", passage, 240)));
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

  /** Loads records and puts those first that have the words one after the other. */
  async function loaded(numbers) {
    const all = await Promise.all(numbers.map((number) => record(number, answer)));
    return all
      .map((one) => ({ one, whole: [one[2], one[3].flat()].flat().some((wording) =>
        hasPhrase(Array.isArray(wording) ? wording[1] : String(wording), answer)) }))
      .sort((a, b) => b.whole - a.whole)
      .map(({ one }) => one);
  }

  /** The records of one kind: how many, the first of them, and the rest when it is asked for. */
  function group(kind, numbers, few) {
    const words = say(`kinds.${kind}`);
    const head = element("h2", "", `${words} `, element("span", "by", numbers.length.toLocaleString(language)));
    const results = element("ol");
    const more = element("button", "more", say("more"));
    more.type = "button";
    const add = async (count) => {
      const mine = turn;
      const found = await loaded(numbers.slice(results.children.length, results.children.length + count));
      if (mine !== turn) return;
      found.forEach((one) => results.append(result(one, answer)));
      more.hidden = results.children.length >= numbers.length;
    };
    more.addEventListener("click", async () => {
      const next = results.children.length;
      await add(PAGE);
      results.children[next]?.querySelector("a").focus();
    });
    return { section: element("section", "", head, results, more), first: () => add(few) };
  }

  async function tell(query, mine) {
    const found = await find(query);
    if (mine !== turn) return;
    answer = { ...found, phrase: plain(query) };
    remark.textContent = found.terms.length > 0 ? remarks(found) : "";
    const kinds = new Map();
    for (const number of found.records) {
      const kind = found.kinds.get(number);
      if (!kinds.has(kind)) kinds.set(kind, []);
      kinds.get(kind).push(number);
    }
    const few = Math.max(2, Math.floor(PAGE / Math.max(1, kinds.size)));
    const ordered = [...kinds].sort(([one], [other]) => ORDER.indexOf(one) - ORDER.indexOf(other));
    const sheets = [...kinds].filter(([kind]) => !ORDER.includes(kind));
    const groups = [...sheets, ...ordered.filter(([kind]) => ORDER.includes(kind))].map(([kind, numbers]) => group(kind, numbers, few));
    await Promise.all(groups.map(({ first }) => first()));
    if (mine !== turn) return;
    list.replaceChildren(...groups.map(({ section }) => section));
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
