// Parts texts into words and finds words in texts. The index is written by communique.edition.search,
// which folds letters and parts texts alike: Folding.java, Runs.java, Terms.java.
"use strict";
window.communique = (() => {
  const LONGEST = 32;
  const OTHERS = { ß: "ss", æ: "ae", œ: "oe", ø: "o", đ: "d", ð: "d", þ: "th", ħ: "h", ł: "l", ŧ: "t", ı: "i", ς: "σ" };
  const UNSPACED = "\\p{Script=Han}\\p{Script=Hangul}\\p{Script=Hiragana}\\p{Script=Katakana}ー";
  const RUN = new RegExp(`[${UNSPACED}]+|(?:(?![${UNSPACED}])[\\p{L}\\p{Nd}])+`, "gu");
  const IS_UNSPACED = new RegExp(`^[${UNSPACED}]`, "u");

  const foldLetter = (letter) =>
    [...letter.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase()]
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

  const runs = (text) => fold(text.normalize("NFC")).folded.match(RUN) ?? [];

  /** What a query asks for: the beginning of a word, or a letter or pair of unspaced script. */
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
    return [...terms.values()];
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
    return { spots: spots.sort((a, b) => a[0] - b[0] || b[1] - a[1]), met: met.size };
  }

  return { runs, wanted, spots };
})();
