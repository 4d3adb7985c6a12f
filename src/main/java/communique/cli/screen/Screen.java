package communique.cli.screen;

import java.io.PrintWriter;
import java.io.Writer;
import java.util.Arrays;
import java.util.Locale;

/**
 * Where the program prints. Each line that it is given by {@code println}, and each value by {@code
 * printf}, is made {@link Visible}; so whoever prints need not think of it. What is given by {@code
 * print} or {@code write} is printed as it is: colours, and formats that escape by rules of their
 * own.
 */
public final class Screen extends PrintWriter {

  /** Prints to a writer, which is flushed with every line. */
  public Screen(Writer out) {
    super(out, true);
  }

  @Override
  public void println(String line) {
    super.println(Visible.line(line));
  }

  /** Prints a text to copy, such as a record: lines are whole, however long. */
  public static void text(PrintWriter out, String text) {
    out.print(Visible.text(text));
    out.flush();
  }

  @Override
  public void println(Object line) {
    println(String.valueOf(line));
  }

  @Override
  public PrintWriter printf(String format, Object... values) {
    Object[] visible =
        Arrays.stream(values).map(value -> Visible.line(String.valueOf(value))).toArray();
    String.format(Locale.ROOT, format, visible).lines().forEach(this::println);
    return this;
  }
}
