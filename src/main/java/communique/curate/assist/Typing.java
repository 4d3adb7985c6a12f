package communique.curate.assist;

import communique.content.WrittenFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What is being typed: the value or the key that the cursor stands in. A text in which somebody
 * types is seldom whole, so a character that stands nowhere else is put at the cursor, what is open
 * there is closed, and if need be what stands below is left out, until it can be read.
 */
final class Typing {

  /** Marks the place of the cursor: the caret of proofreaders, which no curator types. */
  static final String CURSOR = "\u2041";

  private static final String FENCE = "---";

  /** What stands on a line before a key: spaces, hyphens; or what parts fields on one line. */
  private static final Pattern KEY = Pattern.compile("(?U)(?:\\s*(?:- +)*|.*[{,]\\s*)[\\w-]*");

  private final Cursor cursor;
  private final int start;
  private final int end;
  private WrittenFile withValue;
  private WrittenFile withKey;

  Typing(Path root, String file, Cursor cursor) {
    this.cursor = cursor;
    boolean sheet = file.endsWith(".md");
    this.start = sheet ? 1 : 0;
    this.end = sheet ? fence(cursor.lines()) : cursor.lines().size();
    this.withValue = new WrittenFile("", file, "", List.of(), List.of());
    this.withKey = withValue;
    if (cursor.line() >= start && cursor.line() < end) {
      texts().map(text -> WrittenFile.of(root, file, text)).forEach(this::look);
    }
  }

  private static int fence(List<String> lines) {
    for (int i = 1; i < lines.size(); i++) {
      if (lines.get(i).stripTrailing().equals(FENCE)) {
        return i;
      }
    }
    return lines.size();
  }

  /** The values that the cursor may stand in; none where no field takes a value. */
  Optional<WrittenFile.Value> value() {
    return withValue.values().stream().filter(one -> isHere(one.scalar().text())).findFirst();
  }

  /** The key that it stands in. */
  Optional<WrittenFile.Key> key() {
    return withKey.keys().stream().filter(one -> isHere(one.scalar().text())).findFirst();
  }

  /** The file with the value, as it would be if what is open were closed. */
  WrittenFile file() {
    return withValue;
  }

  private static boolean isHere(String text) {
    return text.contains(CURSOR);
  }

  private void look(WrittenFile read) {
    if (value().isEmpty() && read.values().stream().anyMatch(v -> isHere(v.scalar().text()))) {
      withValue = read;
    }
    if (key().isEmpty() && read.keys().stream().anyMatch(k -> isHere(k.scalar().text()))) {
      withKey = read;
    }
  }

  /** The text in the ways in which it may be read, the likelier first. */
  private Stream<String> texts() {
    String closing = OpenMarks.of(cursor.before()).closing();
    List<String> heres = new ArrayList<>();
    boolean isKey = KEY.matcher(cursor.before()).matches();
    Stream.of(cursor.after(), closing)
        .distinct()
        .forEach(
            after -> {
              if (isKey) {
                heres.add(cursor.before() + CURSOR + ": " + after);
              }
              heres.add(cursor.before() + CURSOR + after);
            });
    return Stream.of(true, false).flatMap(whole -> heres.stream().map(here -> text(here, whole)));
  }

  private String text(String here, boolean whole) {
    List<String> lines = new ArrayList<>(cursor.lines().subList(start, cursor.line()));
    lines.add(here);
    if (whole) {
      lines.addAll(cursor.lines().subList(cursor.line() + 1, end));
    }
    String yaml = String.join("\n", lines) + "\n";
    return start == 0 ? yaml : FENCE + "\n" + yaml + FENCE + "\n";
  }
}
