package communique.content.markdown;

import communique.shape.Ref;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Knows what people put between two sources of a citation, or between a source and a place in it,
 * where the one is parted by a semicolon and the other by a comma.
 */
final class Citing {

  /** A source begins there, unless a backslash or the name of a mailbox stands before it. */
  private static final Pattern SOURCE = Pattern.compile("(?<![\\\\\\p{Alnum}._-])[@＠]");

  private static final String MARKS = ",;|/&+，；、｜／＆＋·";
  private static final String WORD = "(?:and|or|und|oder|et|y|e|og|och)";

  /** A word or particle between two sources, at the end of the first. */
  private static final Pattern AND = Pattern.compile("(?:\\s" + WORD + "|[和及与與와과및])$");

  private static final String CLOSING = ".%)]”’\"";
  private static final int LONGEST_WORD = 6;

  private static final Pattern APART =
      Pattern.compile(
          "(?<id>[a-z0-9-]++)\\s*+(?<between>[:：" + MARKS + "]|" + WORD + "\\s|)\\s*+(?<rest>.+)");

  private Citing() {}

  /** What was meant by one source in which others begin; nothing if none does. */
  static Optional<String> several(String written) {
    List<String> sources = new ArrayList<>();
    Matcher next = SOURCE.matcher(written);
    int from = 0;
    while (next.find()) {
      if (next.start() > 0) {
        sources.add(source(written.substring(from, next.start())));
        from = next.start();
      }
    }
    sources.add(source(written.substring(from)));
    return sources.size() == 1
        ? Optional.empty()
        : Optional.of("[" + String.join("; ", sources) + "]");
  }

  private static String source(String written) {
    String source = open(written);
    String end = source.substring(Math.max(0, source.length() - LONGEST_WORD));
    Matcher and = AND.matcher(end);
    String named =
        and.find()
            ? open(source.substring(0, source.length() - end.length() + and.start()))
            : source;
    return named.startsWith("＠") ? "@" + named.substring(1) : named;
  }

  /** Without what stands at the end and is part of no word. */
  private static String open(String written) {
    int end = written.length();
    while (end > 0 && isNeedless(written.charAt(end - 1))) {
      end--;
    }
    return written.substring(0, end);
  }

  private static boolean isNeedless(char c) {
    return !Character.isLetterOrDigit(c) && !Character.isSurrogate(c) && CLOSING.indexOf(c) < 0;
  }

  /** What would mend a source whose id goes on with what cannot stand in one. */
  static Optional<String> hint(String written) {
    Matcher apart = APART.matcher(written);
    if (!apart.matches() || !Ref.isSlug(apart.group("id"))) {
      return Optional.empty();
    }
    String id = apart.group("id");
    String rest = apart.group("rest").strip();
    String place = "a place in the source stands after a comma: [@" + id + ", " + rest + "]";
    String other = "another source after a semicolon: [@" + id + "; @" + rest + "]";
    boolean mayBeId = Ref.isSlug(rest) && rest.chars().anyMatch(Character::isLetter);
    return Optional.of(mayBeId ? place + ", " + other : place);
  }
}
