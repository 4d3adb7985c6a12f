package communique.cli.line;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

/** Prints how commands are used, in lines of eighty characters. */
public final class Help {

  private static final int WIDTH = 80;

  /** Where descriptions begin. */
  private static final int COLUMN = 24;

  private final PrintWriter out;

  public Help(PrintWriter out) {
    this.out = out;
  }

  /** Prints what one command does and can be told. */
  public void of(Usage usage) {
    out.println("Usage: %s [OPTIONS] %s".formatted(usage.called(), usage.operand().shown()));
    row("", 0, usage.description());
    row("      " + usage.operand().shown(), COLUMN, usage.operand().description());
    for (Option<?> option : usage.options()) {
      row(start(option) + option.shown(), COLUMN, option.description());
    }
  }

  private static String start(Option<?> option) {
    return Usage.LETTERS.entrySet().stream()
        .filter(letter -> letter.getValue().equals(option))
        .map(letter -> "  " + letter.getKey() + ", ")
        .findFirst()
        .orElse("      ");
  }

  /** Prints what the program does, and each of its commands. */
  public void of(String description, List<Usage> commands) {
    out.println("Usage: %s COMMAND [OPTIONS]".formatted(Usage.PROGRAM));
    row("", 0, description);
    for (Usage command : commands) {
      row("  " + command.name(), COLUMN, command.description());
    }
    row("  -h, --help", COLUMN, Usage.HELP.description());
    row("  -V, --version", COLUMN, Usage.VERSION.description());
  }

  /** Words behind others, or below them where these reach too far. */
  private void row(String left, int column, String words) {
    StringBuilder line = new StringBuilder(left);
    if (left.length() >= column && column > 0) {
      out.println(left);
      line.setLength(0);
    }
    line.append(" ".repeat(column - line.length()));
    for (Iterator<String> next = Arrays.asList(words.split(" ")).iterator(); next.hasNext(); ) {
      String word = next.next();
      if (line.length() > column && line.length() + 1 + word.length() > WIDTH) {
        out.println(line.toString());
        line.setLength(0);
        line.append(" ".repeat(column));
      }
      line.append(line.length() > column ? " " : "").append(word);
    }
    out.println(line.toString());
  }
}
