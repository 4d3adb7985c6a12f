package communique.content;

import java.util.regex.Pattern;

/**
 * What a folder says of itself: a README, a licence and the like. Records are of notices and
 * licences too, so a name alone does not decide: what begins like a record is one.
 */
final class AboutTheFolder {

  /** As many bytes as tell how a file begins. */
  static final int START = 1 << 10;

  private static final String NAMES =
      "(?is)(readme|licen[cs]e|copying|notice|authors|contributing|changelog)";

  private static final Pattern AMONG_RECORDS =
      Pattern.compile(NAMES + "(\\.(md|markdown|txt|rst|adoc))?");

  /** Also of one language, or of one licence among several. */
  private static final Pattern ELSEWHERE = Pattern.compile(NAMES + "([._-](?!.*ya?ml).*)?");

  private AboutTheFolder() {}

  /** Whether that may be such a file, as far as the path below the content folder tells. */
  static boolean mayBe(String path) {
    String[] steps = path.split("/", -1);
    boolean amongRecords = steps.length > 1 && Layout.isFolderOfRecords(steps[0]);
    return (amongRecords ? AMONG_RECORDS : ELSEWHERE).matcher(steps[steps.length - 1]).matches();
  }

  /**
   * Whether that is such a file.
   *
   * @param start its first bytes, at least {@link #START} of them if it has so many
   */
  static boolean is(String path, byte[] start) {
    return mayBe(path) && !LikeRecords.isAny(start);
  }
}
