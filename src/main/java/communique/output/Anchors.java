package communique.output;

import java.util.Collection;

/**
 * Which anchors the pages have: of each only a hash of 64 bits is held, because a large site has
 * millions. Two that share one by chance would hide a broken link, not make one up.
 */
final class Anchors {

  private static final long FNV_OFFSET = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;

  /** Open addressing; 0 is a free slot. At most half of it is in use. */
  private long[] slots = new long[1 << 10];

  private int size;

  /** Adds the anchors of a page. */
  synchronized void add(String page, Collection<String> anchors) {
    for (String anchor : anchors) {
      if (2 * (size + 1) > slots.length) {
        grow();
      }
      size += insert(hash(page, anchor));
    }
  }

  /** Whether a page has that anchor. */
  synchronized boolean has(String page, String anchor) {
    long hash = hash(page, anchor);
    return slots[slot(hash)] == hash;
  }

  private void grow() {
    long[] old = slots;
    slots = new long[2 * old.length];
    for (long hash : old) {
      if (hash != 0) {
        insert(hash);
      }
    }
  }

  private int insert(long hash) {
    int slot = slot(hash);
    int added = slots[slot] == 0 ? 1 : 0;
    slots[slot] = hash;
    return added;
  }

  /** Where a hash stands, or would stand. */
  private int slot(long hash) {
    int slot = (int) (hash >>> 32) & (slots.length - 1);
    while (slots[slot] != 0 && slots[slot] != hash) {
      slot = (slot + 1) & (slots.length - 1);
    }
    return slot;
  }

  private static long hash(String page, String anchor) {
    long hash = with(with(with(FNV_OFFSET, page), "#"), anchor);
    hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
    hash ^= hash >>> 33;
    return hash == 0 ? 1 : hash;
  }

  private static long with(long start, String words) {
    long hash = start;
    for (int i = 0; i < words.length(); i++) {
      hash = (hash ^ words.charAt(i)) * FNV_PRIME;
    }
    return hash;
  }
}
