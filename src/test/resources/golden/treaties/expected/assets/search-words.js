// Parts texts into words and finds words in texts. The index is written by communique.edition.search,
// which folds letters and parts texts alike: Folding.java, Runs.java, Joins.java, Terms.java.
"use strict";
window.communique = (() => {
  const LONGEST = 32;
  const OTHERS = { ß: "ss", æ: "ae", œ: "oe", ø: "o", đ: "d", ð: "d", þ: "th", ħ: "h", ł: "l", ŧ: "t", ı: "i", ς: "σ", ʼ: "'", ʻ: "'" };
  const UNSPACED = "\\p{Script=Han}\\p{Script=Hangul}\\p{Script=Hiragana}\\p{Script=Katakana}ー";
  const RUN = new RegExp(`[${UNSPACED}]+|(?:(?![${UNSPACED}])[\\p{L}\\p{Nd}])+`, "gu");
  const IS_UNSPACED = new RegExp(`^[${UNSPACED}]`, "u");

  const PART = `(?:(?![${UNSPACED}])[\\p{L}\\p{Nd}])`;
  const JOINT = "['’‘′`‐·・‧-]";
  const JOINED = new RegExp(`(?<!${PART})(?:(\\p{Nd}{1,3}([,.'’ ])\\p{Nd}{3}(?:\\2\\p{Nd}{3}){0,8}(?!\\p{Nd}))` +
    `|(?:(?![${UNSPACED}])\\p{L})(?:\\.(?:(?![${UNSPACED}])\\p{L})){1,8}(?!${PART})` +
    `|(?<words>${PART}+(?:${JOINT}${PART}+){1,15}))` +
    `|[${UNSPACED}]${JOINT}(?=(?<ahead>[${UNSPACED}]))`, "gu");
  const GAPS = /[^\p{L}\p{Nd}]/u;
  const NUMBER = /^\p{Nd}+$/u;

  const foldLetter = (letter) => letter === "ㆍ" ? "·" :
    [...letter.normalize("NFKD").replace(/[\p{M}\p{Cf}]/gu, "").toLowerCase()]
      .map((bare) => OTHERS[bare] ?? bare).join("").normalize("NFC");

  /** A text folded letter by letter, and for each place in it the place in the text. */
  function fold(text) {
    let folded = "";
    const from = [];
    let at = 0;
    for (const letter of text) {
      for (const unit of foldLetter(letter).split("")) {
        folded += unit;
        from.push(at);
      }
      at += letter.length;
    }
    from.push(at);
    return { folded, from };
  }

  const folded = (text) => fold(text.normalize("NFC")).folded;
  const runs = (text) => folded(text).match(RUN) ?? [];

  /** What other texts write in one, and where it stands in a folded text. */
  function joins(folded) {
    const joins = [];
    for (const match of folded.matchAll(JOINED)) {
      const { words, ahead = "" } = match.groups;
      const parts = match[0].split(GAPS);
      const start = match.index;
      const length = match[0].length + ahead.length;
      joins.push({ term: parts.join("") + ahead, start, length, parts: ahead ? [parts[0], ahead] : parts });
      let at = start;
      for (let i = 0; words && parts.length > 2 && i + 1 < parts.length; i++) {
        const two = parts.slice(i, i + 2);
        const far = two[0].length + 1 + two[1].length;
        if (!two.every((part) => NUMBER.test(part))) joins.push({ term: two.join(""), start: at, length: far, parts: two });
        at += two[0].length + 1;
      }
    }
    return joins.map((join) => ({ ...join, term: [...join.term].slice(0, LONGEST).join("") }));
  }

  const joined = (text) => joins(folded(text)).map((join) => join.term);

  /**
   * What a query asks for: the beginning of a word, or a letter or pair of unspaced script. What is
   * found in one stands in for its parts.
   */
  function wanted(query) {
    const terms = new Map();
    for (const run of runs(query)) {
      const letters = [...run];
      if (!IS_UNSPACED.test(run)) {
        const term = letters.slice(0, LONGEST).join("");
        terms.set(term, { term, open: true, run });
      } else if (letters.length === 1) {
        terms.set(run, { term: run, open: false, run });
      } else {
        letters.slice(1).forEach((letter, i) => {
          const term = letters[i] + letter;
          terms.set(term, { term, open: false, run });
        });
      }
    }
    const ones = joins(folded(query)).filter(({ term, parts }) => !IS_UNSPACED.test(term) && parts.length > 1)
      .map(({ term, parts }) => ({ term, open: true, run: term, parts }));
    return [...terms.values(), ...ones];
  }

  /** Where the words asked for stand in a text: their beginnings, and how many of them there are. */
  function spots(text, terms) {
    const { folded, from } = fold(text);
    const spots = [];
    const met = new Set();
    const mark = (start, length, term) => {
      spots.push([from[start], from[start + length]]);
      met.add(term);
    };
    for (const { 0: run, index } of folded.matchAll(RUN)) {
      if (!IS_UNSPACED.test(run)) {
        terms.filter((t) => t.open ? run.startsWith(t.term) : run === t.term)
          .forEach((t) => mark(index, t.term.length, t.term));
      } else {
        for (const t of terms) {
          const sought = folded.includes(t.run) ? t.run : t.term;
          for (let i = run.indexOf(sought); i >= 0; i = run.indexOf(sought, i + 1)) {
            mark(index + i, sought.length, t.term);
          }
        }
      }
    }
    for (const { term, start, length } of joins(folded)) {
      terms.filter((t) => t.open ? term.startsWith(t.term) : term === t.term)
        .forEach((t) => mark(start, length, t.term));
    }
    return { spots: spots.sort((a, b) => a[0] - b[0] || b[1] - a[1]), met: met.size };
  }

  return { runs, joined, wanted, spots };
})();
