package communique.output.zip;

/**
 * A file or folder in an archive, as the directory tells of it.
 *
 * @param name its path, with {@code /}; that of a folder ends with one
 * @param flags the general purpose bits, APPNOTE 4.4.4
 * @param method 0 for bytes as they are, 8 for deflated ones
 * @param crc their CRC-32
 * @param packed how many bytes they are here
 * @param size how many bytes they are
 * @param offset where its own head begins
 */
public record Member(
    String name, int flags, int method, int crc, long packed, long size, long offset) {

  /** How well it is packed, where its sizes stand, and the charset of its name. */
  private static final int PLAIN_FLAGS = 0b110 | 1 << 3 | 1 << 11;

  static final int SIZES_BEHIND = 1 << 3;
  static final int UTF_8 = 1 << 11;

  /** Whether it is a folder, which has no bytes. */
  public boolean isFolder() {
    return name.endsWith("/") && size == 0;
  }

  /** Whether no bit is set that asks a program for more than to unpack. */
  boolean hasPlainFlags() {
    return (flags & ~PLAIN_FLAGS) == 0;
  }

  boolean hasSizesBehind() {
    return (flags & SIZES_BEHIND) != 0;
  }
}
