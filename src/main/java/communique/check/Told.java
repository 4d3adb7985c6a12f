package communique.check;

/** How long words and hashes are told in a message. */
final class Told {

  private static final int LONGEST = 60;
  private static final int HASH = 12;

  private Told() {}

  /** The words in quotation marks, the middle of long ones left out. */
  static String quoted(String words) {
    String line = words.strip().replaceAll("\\s+", " ");
    int[] points = line.codePoints().toArray();
    if (points.length <= LONGEST) {
      return "\"" + line + "\"";
    }
    int half = LONGEST / 2;
    return "\""
        + new String(points, 0, half)
        + "…"
        + new String(points, points.length - half, half)
        + "\"";
  }

  /** The beginning of a hash. */
  static String hash(String sha256) {
    return sha256.length() <= HASH ? sha256 : sha256.substring(0, HASH) + "…";
  }
}
