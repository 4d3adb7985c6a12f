// Compares a folder that the reader chooses with the SHA256SUMS in it; `communique verify` does the same.
"use strict";
(() => {
  const LIST = "SHA256SUMS";
  const OF_NO_ACCOUNT = /^SHA256SUMS(\.[a-z0-9]+)?$|(^|\/)(\.DS_Store|Thumbs\.db|desktop\.ini)$/;
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

  /** The path of each file from the folder that was chosen. */
  const byPath = (files) =>
    new Map([...files].map((file) => [file.webkitRelativePath.replace(/^[^/]*\//, ""), file]));

  const sums = (text) => new Map([...text.matchAll(/^([0-9a-f]{64}) [ *](.+)$/gm)]
    .map(([, hex, path]) => [path, hex]));

  async function compare(files, listed) {
    const came = { missing: [], altered: [], added: [] };
    let read = 0;
    for (const [path, hex] of listed) {
      status.textContent = say("reading", ++read, listed.size);
      if (!files.has(path)) came.missing.push(path);
      else if (await sum(files.get(path)).catch(() => "") !== hex) came.altered.push(path);
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

  async function verify() {
    const files = byPath(input.files);
    found.replaceChildren();
    list.hidden = true;
    if (!files.has(LIST)) {
      status.textContent = say("unlisted");
      return;
    }
    const listed = sums(await files.get(LIST).text());
    const came = await compare(files, listed);
    list.querySelector("code").textContent = await sum(files.get(LIST));
    list.hidden = false;
    show(came, listed);
  }

  document.getElementById("verify_form").hidden = false;
  input.addEventListener("change", verify);
})();
