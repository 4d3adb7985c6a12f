// Looks words up in the index under search/, of which it loads the scripts that a query needs and no
// more. They are written by communique.edition.search.
"use strict";
(() => {
  const MOST_SHARDS = 10; // each about 16 KB: with ten records this stays below 300 KB
  const WORTH = [1, 3, 8, 20]; // elsewhere, prose, claim, name
  const CODES = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

  const HASH = 8; // as many letters of each file's hash stand in its name

  const loaded = new Map();
  const loading = new Map();
  const folder = document.querySelector("[data-index]").dataset.index;

  /** Called by each script of the index with its data. */
  communique.found = (path, data) => loaded.set(path, data);

  function load(path, query = "") {
    if (!loading.has(path)) {
      loading.set(path, new Promise((resolve, reject) => {
        const script = document.createElement("script");
        script.src = folder + path + query;
        script.onload = () => resolve(loaded.get(path));
        script.onerror = () => {
          loading.delete(path);
          reject(new Error(path));
        };
        document.head.append(script);
      }));
    }
    return loading.get(path);
  }

  /** The name of a file in a folder, by the hashes of the folder's files. */
  const named = (kind, number, hashes) =>
    `${kind}/${number}-${hashes.slice(number * HASH, (number + 1) * HASH)}.js`;

  /** Asks for the list of all files again: one that the browser kept can name files that are gone. */
  communique.renew = () => {
    loading.delete("index.js");
    return load("index.js", `?${Date.now()}`);
  };

  const shards = new Map();

  async function shard(number, hashes) {
    const path = named("words", number, hashes);
    if (!shards.has(path)) shards.set(path, (await load(path)).split(" "));
    loaded.delete(path);
    return shards.get(path);
  }

  /** Which shards each term needs: its own, then those of longer words as far as there is room. */
  function plan(terms, first) {
    const last = (word) => first.findLastIndex((start) => start <= word);
    const needed = new Set();
    for (const term of terms) {
      const own = Math.max(0, last(term.term));
      term.shards = needed.size < MOST_SHARDS || needed.has(own) ? [own] : [];
      term.shards.forEach((number) => needed.add(number));
      term.skipped = term.shards.length === 0;
    }
    for (const term of terms.filter((t) => t.open && !t.skipped)) {
      const longer = [];
      for (let i = term.shards[0] + 1; i <= last(term.term + "\uffff"); i++) longer.push(i);
      term.short = new Set([...needed, ...longer]).size > MOST_SHARDS;
      if (!term.short) longer.forEach((number) => needed.add(number) && term.shards.push(number));
    }
  }

  /** Calls back with each record of a term and its weight; see Postings.java. */
  function decode(codes, action) {
    let record = -1, value = 0, shift = 0;
    for (let i = codes[0] === "~" ? 1 : 0; i < codes.length; i++) {
      const bits = CODES.indexOf(codes[i]);
      value |= (bits & 31) << shift;
      shift += 5;
      if (bits < 32) {
        record += value >> 2;
        action(record, value & 3);
        value = shift = 0;
      }
    }
  }

  /** The records of a term, each with what it is worth: a whole word twice what a beginning is. */
  async function look(term, hashes) {
    term.records = new Map();
    for (const words of await Promise.all(term.shards.map((number) => shard(number, hashes)))) {
      for (let i = 0; i < words.length; i += 2) {
        const whole = words[i] === term.term;
        if (!whole && !(term.open && words[i].startsWith(term.term))) continue;
        term.common ||= words[i + 1][0] === "~";
        decode(words[i + 1], (record, weight) => {
          const worth = WORTH[weight] * (whole ? 2 : 1);
          if (worth > (term.records.get(record) ?? 0)) term.records.set(record, worth);
        });
      }
    }
  }

  /** What has the words in one has each of them. */
  function standIn(one, terms) {
    for (const term of terms.filter(({ term }) => one.parts.includes(term))) {
      for (const [record, worth] of one.records) {
        term.records.set(record, Math.max(worth, term.records.get(record) ?? 0));
      }
    }
  }

  /** The kind of each of those records: of rows of one kind the first two letters and the length. */
  function kindsOf(records, kinds) {
    const rows = [];
    for (const [, kind, count] of kinds.matchAll(/([a-z]{2})(\d*)/g)) {
      rows.push({ kind, end: (rows.at(-1)?.end ?? 0) + Number(count || 1) });
    }
    let row = 0;
    return new Map([...records].sort((a, b) => a - b).map((record) => {
      while (rows[row].end <= record) row++;
      return [record, rows[row].kind];
    }));
  }

  /** The numbers of the records that have all words, or else some; the best first. */
  communique.find = async (query) => {
    const asked = communique.wanted(query);
    const terms = asked.filter((term) => !term.parts);
    if (terms.length === 0) return { terms, records: [], all: true };
    const [size, languages, first, words, kept, kinds] = await load("index.js");
    plan(asked, first);
    await Promise.all(asked.map((term) => look(term, words)));
    asked.filter((one) => one.parts).forEach((one) => standIn(one, terms));
    const looked = terms.filter((term) => !term.skipped);
    const strict = looked.filter((term) => !term.common && !term.short);
    const having = (required) => [...required[0].records.keys()]
      .filter((record) => required.every((term) => term.records.has(record)));
    let records = having(strict.length > 0 ? strict : looked);
    const all = records.length > 0;
    if (!all) records = [...new Set(looked.flatMap((term) => [...term.records.keys()]))];
    const rank = new Map(records.map((record) => {
      const hits = looked.map((term) => term.records.get(record) ?? 0);
      return [record, hits.filter((worth) => worth > 0).length * 1000 + hits.reduce((a, b) => a + b, 0)];
    }));
    records.sort((a, b) => rank.get(b) - rank.get(a) || a - b);
    return { terms, asked, records, all, size, languages, kept, kinds: kindsOf(records, kinds) };
  };

  /** A record as results show it; fails if another build has taken its place since it was found. */
  communique.record = async (number, { size, kept }) =>
    (await load(named("records", Math.floor(number / size), kept)))[number % size];
})();
