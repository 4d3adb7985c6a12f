package communique.output;

import communique.problem.Mark;

/** The lines of a file, to tell where in it something stands. */
final class Lines {

  private final byte[] bytes;

  /** Those of a text in UTF-8. */
  Lines(byte[] bytes) {
    this.bytes = bytes;
  }

  /** The one character at that offset, which is in bytes. */
  Mark at(int offset) {
    int line = 1;
    int column = 1;
    for (int i = 0; i < offset; i++) {
      if (bytes[i] == '\n') {
        line++;
        column = 1;
      } else if ((bytes[i] & 0xC0) != 0x80) {
        column++;
      }
    }
    return new Mark(line, column, 1);
  }
}
