package communique.output;

/**
 * Pairs of words, such as a page and an anchor: of each only a hash of 64 bits is held, because a
 * large site has millions. Two that share one by chance would hide a broken link, not make one up.
 */
final class Pairs {

  private static final long FNV_OFFSET = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;

  /** Open addressing; 0 is a free slot. At most half of it is in use. */
  private long[] slots = new long[1 << 10];

  private int size;

  /** Adds a pair; false if it was there. */
  synchronized boolean add(String one, String other) {
    if (2 * (size + 1) > slots.length) {
      grow();
    }
    boolean added = insert(hash(one, other));
    size += added ? 1 : 0;
    return added;
  }

  /** Whether a pair was added. */
  synchronized boolean has(String one, String other) {
    long hash = hash(one, other);
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

  private boolean insert(long hash) {
    int slot = slot(hash);
    boolean added = slots[slot] == 0;
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

  private static long hash(String one, String other) {
    long hash = with(with(with(FNV_OFFSET, one), "#"), other);
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
