package communique.maven;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.maven.plugin.logging.Log;

/**
 * Maven's log as the screen of a command: errors are told as errors, warnings as warnings, each
 * with its file, line and column. What there is to mend first is kept, because Maven says last why
 * it has stopped.
 */
final class MavenScreen {

  /** Above each problem stands what it is and where. */
  private static final Pattern HEAD = Pattern.compile("(error|warning)\\[[a-z0-9-]+\\] (.+)");

  private static final Pattern COUNT = Pattern.compile("\\d+ errors?, \\d+ warnings?");

  private static final String FAILURE = "communique: ";

  /** Maven colours by itself, and knows where not to. */
  private static final Pattern COLOUR = Pattern.compile("\u001b\\[[0-9;]*m");

  private final Log log;
  private final PrintWriter out;
  private final PrintWriter err;
  private final List<String> first = new ArrayList<>();
  private final List<String> failure = new ArrayList<>();
  private String count = "";
  private Part part = Part.OTHER;
  private boolean firstIsError;

  /** What a line of the screen belongs to. */
  private enum Part {
    ERROR,
    WARNING,
    FAILURE,
    OTHER
  }

  MavenScreen(Log log) {
    this.log = log;
    this.out = new PrintWriter(new LogLines(log::info), true);
    this.err = new PrintWriter(new LogLines(this::told), true);
  }

  /** Where the command prints what it has done. */
  PrintWriter out() {
    return out;
  }

  /** Where the command prints what is wrong. */
  PrintWriter err() {
    return err;
  }

  private void told(String printed) {
    String line = COLOUR.matcher(printed).replaceAll("");
    begin(line);
    switch (part) {
      case ERROR, FAILURE -> log.error(line);
      case WARNING -> log.warn(line);
      case OTHER -> other(line);
    }
    if (line.isEmpty()) {
      part = Part.OTHER;
    }
  }

  /** Notes where a problem or a failure begins, and what is said of the first one. */
  private void begin(String line) {
    Matcher head = HEAD.matcher(line);
    if (head.matches()) {
      part = head.group(1).equals("error") ? Part.ERROR : Part.WARNING;
      if (first.isEmpty() || (part == Part.ERROR && !firstIsError)) {
        first.clear();
        firstIsError = part == Part.ERROR;
        first.add(head.group(2));
        return;
      }
      first.add("");
    } else if (line.startsWith(FAILURE)) {
      part = Part.FAILURE;
    }
    if (part == Part.FAILURE) {
      failure.add(line.replaceFirst("^" + FAILURE, ""));
    } else if (part != Part.OTHER && !first.contains("")) {
      first.add(line);
    }
  }

  private void other(String line) {
    if (COUNT.matcher(line).matches()) {
      count = line;
    }
    if (!line.isEmpty()) {
      log.warn(line);
    }
  }

  /** Why the content cannot be published: how much there is, and the first of it in full. */
  String content() {
    List<String> lines = new ArrayList<>(List.of(count));
    first.stream().takeWhile(line -> !line.isEmpty()).forEach(lines::add);
    return String.join("\n", lines);
  }

  /** Why the command did nothing. */
  String failure() {
    return String.join("\n", failure);
  }
}
