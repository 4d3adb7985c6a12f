package communique.content;

import communique.shape.Field;
import communique.shape.RecordType;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether a file begins as files of records do, in whatever encoding it was saved. */
final class LikeRecords {

  /** What UTF-8, UTF-16 and UTF-32 put before and between the letters of English. */
  private static final Pattern OF_ENCODINGS =
      Pattern.compile("[\\x00\\u00EF\\u00BB\\u00BF\\u00FE\\u00FF]");

  /** Lines that say nothing: empty ones, comments, what begins a document of YAML. */
  private static final String NOTHING =
      "(?:[ \\t]*+(?:#[^\\n\\r]*+|%YAML[^\\n\\r]*+|---[ \\t]*+)?[\\n\\r]++)*+";

  /** A key with what stands before it: dashes, brackets and quotation marks. */
  private static final Pattern KEY =
      Pattern.compile(NOTHING + "([\\s\\-\\[{\"']*+)([A-Za-z_-]++)[\"']?[\\]]*\\s*+[:=\\]]");

  private static final Pattern SHEET =
      Pattern.compile("\\s*(---|\\+\\+\\+)[ \\t]*[\\n\\r]+\\s*[a-z_-]+[\"']?\\s*[:=]");

  /** What begins a line of a sheet, or of a register that is one mapping. */
  private static final Pattern MAPPING = Pattern.compile("\\s*(---|\\+\\+\\+|[a-z_-]+:(\\s|$))");

  /** The lists of registers, and what every record of one has. */
  private static final Set<String> REGISTER =
      Stream.concat(Layout.lists(), Stream.of("id")).collect(Collectors.toSet());

  private static final Set<String> FIELDS =
      Layout.kinds().stream()
          .flatMap(kind -> RecordType.of(kind.asSubclass(Record.class)).keys().stream())
          .map(Field::key)
          .collect(Collectors.toSet());

  private LikeRecords() {}

  /** As a register does: with a list of records. */
  static boolean isRegister(byte[] start) {
    Matcher key = KEY.matcher(text(start));
    return key.lookingAt() && REGISTER.contains(key.group(2));
  }

  /** As a sheet does: with a key between fences. */
  static boolean isSheet(byte[] start) {
    return SHEET.matcher(text(start)).lookingAt();
  }

  /** As any of them does; words about a folder may begin so only by accident. */
  static boolean isAny(byte[] start) {
    String text = text(start);
    Matcher key = KEY.matcher(text);
    boolean listed =
        key.lookingAt()
            && (REGISTER.contains(key.group(2))
                || (!key.group(1).isBlank() && FIELDS.contains(key.group(2))));
    return listed || MAPPING.matcher(text).lookingAt();
  }

  private static String text(byte[] start) {
    return OF_ENCODINGS.matcher(new String(start, StandardCharsets.ISO_8859_1)).replaceAll("");
  }
}
