package communique.edition.search;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The records that have a term, with the weight of the place where it counts most.
 *
 * <p>Kept as they are written: for each record four times its distance from the one before, plus
 * its weight; five bits to a character from the lowest, 32 added to all but the last.
 */
final class Postings {

  /** A term in more records is found in the best ones only, so that no script grows past bounds. */
  static final int MOST = 8192;

  private static final byte[] LETTERS =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
          .getBytes(StandardCharsets.US_ASCII);
  private static final int[] VALUES = new int[128];

  static {
    for (int i = 0; i < LETTERS.length; i++) {
      VALUES[LETTERS[i]] = i;
    }
  }

  private byte[] codes = new byte[4];
  private int size;
  private int last = -1;
  private int count;
  private boolean cut;

  /** Adds a record, with a {@link Weight#code}; each has a higher number than the one before. */
  void add(int record, int weight) {
    int value = (record - last) << 2 | weight;
    for (; value >= 32; value >>= 5) {
      put(LETTERS[32 | (value & 31)]);
    }
    put(LETTERS[value]);
    last = record;
    count++;
  }

  private void put(byte code) {
    if (size == codes.length) {
      codes = Arrays.copyOf(codes, size + size / 2);
    }
    codes[size++] = code;
  }

  /** The best records, by weight and then by number, if there are too many; else these. */
  Postings best() {
    if (count <= MOST) {
      return this;
    }
    int[] room = room();
    Postings best = new Postings();
    best.cut = true;
    forEach(
        (record, weight) -> {
          if (room[weight]-- > 0) {
            best.add(record, weight);
          }
        });
    return best;
  }

  /** How many records of each weight can stay. */
  private int[] room() {
    int[] room = new int[Weight.COUNT];
    forEach((record, weight) -> room[weight]++);
    int left = MOST;
    for (int weight = room.length - 1; weight >= 0; weight--) {
      room[weight] = Math.min(room[weight], left);
      left -= room[weight];
    }
    return room;
  }

  private interface Visitor {
    void visit(int record, int weight);
  }

  private void forEach(Visitor visitor) {
    int record = -1;
    int value = 0;
    int shift = 0;
    for (int i = 0; i < size; i++) {
      int bits = VALUES[codes[i]];
      value |= (bits & 31) << shift;
      shift += 5;
      if (bits < 32) {
        record += value >> 2;
        visitor.visit(record, value & 3);
        value = 0;
        shift = 0;
      }
    }
  }

  /** How many characters they take. */
  int length() {
    return size + 1;
  }

  /** The codes; {@code ~} before them says that there are more records than these. */
  @Override
  public String toString() {
    return (cut ? "~" : "") + new String(codes, 0, size, StandardCharsets.US_ASCII);
  }
}
