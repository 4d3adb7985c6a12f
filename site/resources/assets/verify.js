// Compares a folder that the reader chooses with the SHA256SUMS in it; `communique verify` does the same.
"use strict";
(() => {
  const LIST = "SHA256SUMS";
  const OF_NO_ACCOUNT = /^SHA256SUMS(\.(asc|sig|p7s|minisig))?$|(^|\/)(\.DS_Store|Thumbs\.db)$|^\.\.\/__MACOSX\/(.*\/)?\._[^/]*$/;
  const NAME = /^(?!\.{1,2}$)[^/\\:\x00-\x1f\x7f]+$/;
  const TEXT = new TextDecoder("utf-8", { ignoreBOM: true });
  const input = document.getElementById("verify_folder");
  // Every browser chooses folders so, and no standard of HTML has the attribute.
  input.webkitdirectory = true;
  const status = document.getElementById("verify_status");
  const found = document.getElementById("verify_found");
  const list = document.getElementById("verify_list");
  const words = document.getElementById("verify_words").content;

  const say = (key, ...values) =>
    values.reduce((text, value, i) => text.replaceAll(`{${i}}`, value),
      words.querySelector(`[data-key="${key}"]`).textContent);

  async function sum(file) {
    const sha256 = new communique.Sha256();
    const pieces = file.stream().getReader();
    for (let next = await pieces.read(); !next.done; next = await pieces.read()) sha256.add(next.value);
    return sha256.hex();
  }

  /**
   * The path of each file from the folder that was chosen; if all of the site lies in one folder there, from
   * that, and what lies beside it has a path that leads out of it.
   */
  function byPath(files) {
    const whole = new Map([...files].map((file) => [file.webkitRelativePath.replace(/^[^/]*\//, ""), file]));
    const lists = [...whole.keys()].filter((path) => path.replace(/^[^/]+\//, "") === LIST);
    const top = lists.length === 1 ? lists[0].slice(0, -LIST.length) : "";
    const below = (path) => path.startsWith(top) ? path.slice(top.length) : `../${path}`;
    return new Map([...whole].map(([path, file]) => [below(path), file]));
  }

  /** Paths that some system takes for one: the same but for case or composition. */
  function twice(paths) {
    const fold = (path) => path.normalize("NFC").toLowerCase();
    const count = new Map();
    for (const path of paths) count.set(fold(path), (count.get(fold(path)) ?? 0) + 1);
    return (path) => count.get(fold(path)) > 1;
  }

  const isInside = (path) => path.split("/").every((name) => NAME.test(name));

  /**
   * The hash of each path; the number of the first line that is wrong, if one is. What other programs make of a
   * list as they save it does not count: a byte order mark, lines that end in CR LF, capital digits.
   */
  function sums(bytes) {
    const listed = new Map();
    const lines = TEXT.decode(bytes).replace(/^\ufeff/, "").split("\n");
    for (const [i, line] of lines.slice(0, -1).entries()) {
      const [, hex, path] = /^([0-9a-f]{64}) [ *](.+)$/i.exec(line.replace(/\r$/, "")) ?? [];
      // What is not UTF-8 was decoded as U+FFFD.
      if (!path || path.includes("\ufffd") || !isInside(path) || listed.has(path)) return { wrong: i + 1 };
      listed.set(path, hex.toLowerCase());
    }
    return lines.length < 2 || lines.at(-1) !== "" ? { wrong: lines.length } : { listed };
  }

  async function compare(files, listed, tell) {
    const came = { missing: [], altered: [], added: [] };
    const isTwice = twice(files.keys());
    let read = 0;
    for (const [path, hex] of listed) {
      tell("reading", ++read, listed.size);
      if (!files.has(path)) came.missing.push(path);
      else if (isTwice(path) || await sum(files.get(path)).catch(() => "") !== hex) came.altered.push(path);
    }
    came.added = [...files.keys()].filter((path) => !listed.has(path) && !OF_NO_ACCOUNT.test(path));
    return came;
  }

  function element(name, text) {
    const made = document.createElement(name);
    made.textContent = text;
    return made;
  }

  function show(came, listed) {
    const wrong = Object.entries(came).filter(([, paths]) => paths.length > 0);
    const good = listed.size - came.missing.length - came.altered.length;
    found.replaceChildren(...wrong.flatMap(([key, paths]) =>
      [element("dt", say(key)), ...paths.sort().map((path) => element("dd", path))]));
    status.textContent = wrong.length === 0
      ? say("complete", listed.size) : say("incomplete", listed.size, good);
  }

  async function verify(files, tell) {
    if (!files.has(LIST)) return tell("unlisted");
    const { wrong, listed } = sums(await files.get(LIST).arrayBuffer());
    if (wrong) return tell("damaged", wrong);
    const came = await compare(files, listed, tell);
    const own = await sum(files.get(LIST));
    // An answer about a folder that is no longer the chosen one is not shown.
    if (!tell("reading", listed.size, listed.size)) return false;
    list.querySelector("code").textContent = own;
    list.hidden = false;
    return show(came, listed);
  }

  let latest = 0;
  async function start() {
    const run = ++latest;
    const tell = (key, ...values) => {
      if (run === latest) status.textContent = say(key, ...values);
      return run === latest;
    };
    found.replaceChildren();
    list.hidden = true;
    status.textContent = "";
    try {
      await verify(byPath(input.files), tell);
    } catch {
      tell("unreadable");
    }
  }

  document.getElementById("verify_form").hidden = false;
  input.addEventListener("change", start);
  // The same folder can be chosen again once it was mended.
  input.addEventListener("click", () => { input.value = ""; });
})();
