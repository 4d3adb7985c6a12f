// SHA-256 (FIPS 180-4) of what comes in pieces. crypto.subtle wants a whole file at once, and is not there on plain HTTP.
"use strict";
window.communique ??= {};
communique.Sha256 = (() => {
  /** The first 32 bits behind the point of a root of each of the first primes. */
  const roots = (count, degree) => {
    const found = [];
    for (let n = 2; found.length < count; n++) {
      let prime = true;
      for (let d = 2; d * d <= n; d++) prime &&= n % d !== 0;
      if (prime) found.push(root(BigInt(n) << BigInt(32 * degree), degree));
    }
    return Uint32Array.from(found);
  };

  /** The largest whole number whose power is not more, without the bits above 32. */
  const root = (power, degree) => {
    let low = 0n;
    for (let bit = 1n << 40n; bit > 0n; bit >>= 1n) {
      if ((low + bit) ** BigInt(degree) <= power) low += bit;
    }
    return Number(low & 0xffffffffn);
  };

  const START = roots(8, 2);
  const K = roots(64, 3);
  const BLOCK = 64;

  const turn = (x, n) => (x >>> n) | (x << (32 - n));

  return class {
    #state = START.slice();
    #words = new Uint32Array(64);
    #rest = new Uint8Array(BLOCK);
    #length = 0;

    add(bytes) {
      let at = 0;
      let held = this.#length % BLOCK;
      this.#length += bytes.length;
      while (held + bytes.length - at >= BLOCK) {
        if (held > 0) {
          this.#rest.set(bytes.subarray(at, at + BLOCK - held), held);
          this.#block(this.#rest, 0);
        } else {
          this.#block(bytes, at);
        }
        at += BLOCK - held;
        held = 0;
      }
      this.#rest.set(bytes.subarray(at), held);
    }

    /** The sum in 64 hex digits; to be asked once, at the end. */
    hex() {
      const bits = BigInt(this.#length) * 8n;
      const padding = new Uint8Array(BLOCK - ((this.#length + 8) % BLOCK) + 8);
      padding[0] = 0x80;
      new DataView(padding.buffer).setBigUint64(padding.length - 8, bits);
      this.add(padding);
      return [...this.#state].map((word) => word.toString(16).padStart(8, "0")).join("");
    }

    #block(bytes, at) {
      const w = this.#words;
      for (let i = 0; i < 16; i++) {
        const b = at + 4 * i;
        w[i] = (bytes[b] << 24) | (bytes[b + 1] << 16) | (bytes[b + 2] << 8) | bytes[b + 3];
      }
      for (let i = 16; i < 64; i++) {
        const s0 = turn(w[i - 15], 7) ^ turn(w[i - 15], 18) ^ (w[i - 15] >>> 3);
        const s1 = turn(w[i - 2], 17) ^ turn(w[i - 2], 19) ^ (w[i - 2] >>> 10);
        w[i] = w[i - 16] + s0 + w[i - 7] + s1;
      }
      let [a, b, c, d, e, f, g, h] = this.#state;
      for (let i = 0; i < 64; i++) {
        const big1 = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25);
        const one = (h + big1 + ((e & f) ^ (~e & g)) + K[i] + w[i]) | 0;
        const big0 = turn(a, 2) ^ turn(a, 13) ^ turn(a, 22);
        const two = (big0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
        h = g; g = f; f = e; e = (d + one) | 0;
        d = c; c = b; b = a; a = (one + two) | 0;
      }
      [a, b, c, d, e, f, g, h].forEach((word, i) => { this.#state[i] += word; });
    }
  };
})();
