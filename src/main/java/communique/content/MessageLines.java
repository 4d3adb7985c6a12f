package communique.content;

import communique.model.Wordbook;
import communique.problem.Location;
import communique.problem.Mark;
import communique.problem.Problem;
import communique.problem.ReadingRules;
import communique.shape.Controls;
import communique.shape.Invisible;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

/**
 * Reads a file of messages, in the format of {@link java.util.Properties#load(java.io.Reader)}: a
 * key, {@code =} or {@code :}, and the words; a {@code \} at the end of a line joins the next, and
 * lines that begin with {@code #} or {@code !} say nothing. A line without words, an unknown escape
 * and a key that stands there twice are told.
 */
final class MessageLines {

  private static final String BLANK = " \t\f";
  private static final int HEX = 16;
  private static final int DIGITS = 4;

  private final String file;
  private final String[] lines;
  private final Consumer<Problem> problems;
  private final List<Wordbook.Line> found = new ArrayList<>();
  private final Map<String, Integer> seen = new HashMap<>();
  private int next;

  MessageLines(String file, String text, Consumer<Problem> problems) {
    this.file = file;
    this.lines = text.split("\n", -1);
    this.problems = problems;
  }

  /** The messages in order, those with a problem left out. */
  List<Wordbook.Line> read() {
    while (next < lines.length) {
      int number = next + 1;
      String line = logical();
      if (!line.isEmpty() && line.charAt(0) != '#' && line.charAt(0) != '!') {
        message(line, number);
      }
    }
    return found;
  }

  /** A line with those that it goes on in; the rest of a comment is its own line. */
  private String logical() {
    StringBuilder line = new StringBuilder(stripped(lines[next++]));
    boolean comment = !line.isEmpty() && (line.charAt(0) == '#' || line.charAt(0) == '!');
    while (!comment && goesOn(line) && next < lines.length) {
      line.setLength(line.length() - 1);
      line.append(stripped(lines[next++]));
    }
    return line.toString();
  }

  private static String stripped(String line) {
    int start = 0;
    while (start < line.length() && BLANK.indexOf(line.charAt(start)) >= 0) {
      start++;
    }
    return line.substring(start);
  }

  private static boolean goesOn(StringBuilder line) {
    int slashes = 0;
    while (slashes < line.length() && line.charAt(line.length() - 1 - slashes) == '\\') {
      slashes++;
    }
    return slashes % 2 == 1;
  }

  private void message(String line, int number) {
    int end = 0;
    while (end < line.length() && "=: \t\f".indexOf(line.charAt(end)) < 0) {
      end += line.charAt(end) == '\\' ? 2 : 1;
    }
    end = Math.min(end, line.length());
    String rest = stripped(line.substring(end));
    boolean told = !rest.isEmpty() && "=:".indexOf(rest.charAt(0)) >= 0;
    Mark mark = mark(number, line.substring(0, end));
    if (!told) {
      tell(mark, "no = stands between the key of a message and its words", Optional.empty());
      return;
    }
    Optional<String> key = unescaped(line.substring(0, end), mark);
    Optional<String> words = unescaped(stripped(rest.substring(1)), mark);
    if (key.isPresent() && words.isPresent() && isSound(words.get(), mark)) {
      add(new Wordbook.Line(mark, key.get(), words.get()));
    }
  }

  /** Whether every character can stand on a page: an escape can hide any. */
  private boolean isSound(String words, Mark mark) {
    OptionalInt control = Controls.find(words);
    if (control.isPresent()) {
      int at = control.getAsInt();
      tell(mark, Controls.message(words, at), Controls.hint(words, at));
    }
    OptionalInt unseen = Invisible.findNeedless(words);
    if (control.isEmpty() && unseen.isPresent()) {
      tell(
          mark,
          "these words have the invisible character %s in them"
              .formatted(Invisible.named(words.codePointAt(unseen.getAsInt()))),
          Optional.of("type them anew instead of copying them"));
    }
    return control.isEmpty() && unseen.isEmpty();
  }

  private Mark mark(int number, String key) {
    String whole = lines[number - 1];
    int column = whole.length() - stripped(whole).length() + 1;
    return new Mark(number, column, Math.max(1, key.codePointCount(0, key.length())));
  }

  private void add(Wordbook.Line line) {
    Integer first = seen.putIfAbsent(line.key(), line.mark().line());
    if (first == null) {
      found.add(line);
    } else {
      problems.accept(
          Problem.of(
              ReadingRules.DUPLICATE_KEY,
              Location.of(file, line.mark()),
              "\"%s\" stands on line %d already".formatted(line.key(), first)));
    }
  }

  /** The words without the escapes; nothing if a problem was told. */
  private Optional<String> unescaped(String written, Mark mark) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      if (c != '\\' || i + 1 == written.length()) {
        words.append(c);
        continue;
      }
      c = written.charAt(++i);
      if (c == 'u') {
        Optional<Character> code = code(written, i + 1);
        if (code.isEmpty()) {
          tell(
              mark,
              "four digits from 0 to F are to follow \\u",
              Optional.of("write the letter itself: the file is UTF-8"));
          return Optional.empty();
        }
        words.append(code.get());
        i += DIGITS;
      } else {
        int escape = "tnrf".indexOf(c);
        words.append(escape < 0 ? c : "\t\n\r\f".charAt(escape));
      }
    }
    return Optional.of(words.toString());
  }

  private static Optional<Character> code(String written, int start) {
    String digits = written.substring(start, Math.min(written.length(), start + DIGITS));
    return digits.matches("[0-9A-Fa-f]{4}")
        ? Optional.of((char) Integer.parseInt(digits, HEX))
        : Optional.empty();
  }

  private void tell(Mark mark, String message, Optional<String> hint) {
    problems.accept(
        Problem.of(ReadingRules.INVALID_MESSAGES, Location.of(file, mark), message).hint(hint));
  }
}
