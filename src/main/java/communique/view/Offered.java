package communique.view;

/**
 * A file that is offered as data.
 *
 * @param group with which others
 * @param path its way from the site's root
 * @param type its media type
 * @param holds the last part of the key of the words that tell what it holds
 * @param of what stands in the hole of these words; empty if they have none
 * @param size how much it is, in words; empty where that is not known
 * @param empty whether it is a table without a row
 */
public record Offered(
    Group group, String path, String type, String holds, String of, String size, boolean empty) {

  /** What is offered together. */
  public enum Group {
    WHOLE,
    TABLES,
    SCHEMAS
  }

  private static final int STEP = 1000;
  private static final String[] UNITS = {"kB", "MB", "GB"};

  /** A number of bytes in words that every language has; empty if it is below zero. */
  public static String size(long bytes) {
    if (bytes < STEP) {
      return bytes < 0 ? "" : bytes + " B";
    }
    long tenths = Math.round(bytes * 10.0 / STEP);
    int unit = 0;
    while (tenths >= 10L * STEP && unit < UNITS.length - 1) {
      tenths = Math.round(tenths / (double) STEP);
      unit++;
    }
    String digits = tenths < 100 ? tenths / 10 + "." + tenths % 10 : String.valueOf(tenths / 10);
    return digits + " " + UNITS[unit];
  }
}
