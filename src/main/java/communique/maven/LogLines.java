package communique.maven;

import java.io.Writer;
import java.util.function.Consumer;

/** Takes what is printed and gives it on, a whole line at a time. */
final class LogLines extends Writer {

  private final StringBuilder begun = new StringBuilder();
  private final Consumer<String> each;

  /** Gives each line to a receiver, without its end. */
  LogLines(Consumer<String> each) {
    this.each = each;
  }

  @Override
  public void write(char[] letters, int from, int length) {
    for (int i = from; i < from + length; i++) {
      if (letters[i] == '\n') {
        give();
      } else if (letters[i] != '\r') {
        begun.append(letters[i]);
      }
    }
  }

  private void give() {
    String line = begun.toString();
    begun.setLength(0);
    each.accept(line);
  }

  /** A line that has not ended is not yet given. */
  @Override
  public void flush() {
    // Nothing is kept but the line that has begun.
  }

  /** Gives what is left. */
  @Override
  public void close() {
    if (!begun.isEmpty()) {
      give();
    }
  }
}
