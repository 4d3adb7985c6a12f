package communique.output.zip;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.zip.ZipException;

/**
 * The end of an archive (APPNOTE 4.3.14 to 4.3.16), which says where its directory is.
 *
 * @param directory where the directory begins
 * @param length how long it is, in bytes
 * @param count how many members it has
 */
record Tail(long directory, long length, long count) {

  private static final int END = 0x06054b50;
  private static final int LOCATOR = 0x07064b50;
  private static final int END_64 = 0x06064b50;
  private static final int SIZE = 22;
  private static final int LOCATOR_SIZE = 20;
  private static final int LONGEST_COMMENT = 0xffff;

  /** Reads the last one, which has to be that of the whole file, right behind its directory. */
  static Tail of(Slices file) throws IOException {
    long size = file.size();
    long from = Math.max(0, size - SIZE - LONGEST_COMMENT);
    ByteBuffer last = file.at(from, size - from);
    int at = last.limit() - SIZE;
    while (at >= 0 && last.getInt(at) != END) {
      at--;
    }
    if (at < 0 || at + SIZE + Short.toUnsignedInt(last.getShort(at + 20)) != last.limit()) {
      throw new ZipException("it does not end as a zip does");
    }
    if (last.getInt(at + 4) != 0 || last.getShort(at + 8) != last.getShort(at + 10)) {
      throw new ZipException("it is one of several parts");
    }
    Tail tail =
        new Tail(
            Integer.toUnsignedLong(last.getInt(at + 16)),
            Integer.toUnsignedLong(last.getInt(at + 12)),
            Short.toUnsignedLong(last.getShort(at + 10)));
    long end = from + at;
    boolean large = end >= LOCATOR_SIZE && file.at(end - LOCATOR_SIZE, 4).getInt() == LOCATOR;
    return large ? large(file, end - LOCATOR_SIZE, tail) : tail.upTo(end);
  }

  /** The same of an archive with large numbers; small ones stand in both ends. */
  private static Tail large(Slices file, long locator, Tail small) throws IOException {
    long end = file.at(locator, LOCATOR_SIZE).getLong(8);
    ByteBuffer record = file.at(end, 56);
    boolean whole =
        record.getInt(0) == END_64
            && record.getLong(4) == locator - end - 12
            && record.getLong(24) == record.getLong(32);
    Tail tail = new Tail(record.getLong(48), record.getLong(40), record.getLong(32));
    if (!whole
        || differ(small.directory, tail.directory, 0xffffffffL)
        || differ(small.length, tail.length, 0xffffffffL)
        || differ(small.count, tail.count, 0xffff)) {
      throw new ZipException("its two ends say different things");
    }
    return tail.upTo(end);
  }

  private static boolean differ(long small, long large, long most) {
    return small != most && small != large;
  }

  private Tail upTo(long end) throws ZipException {
    if (directory + length != end) {
      throw new ZipException("its directory does not stand right before its end");
    }
    return this;
  }
}
