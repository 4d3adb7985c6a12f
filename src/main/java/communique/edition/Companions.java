package communique.edition;

/**
 * What is built together with the pages, so that they can lead to it.
 *
 * @param data whether the data edition is
 * @param print whether the print edition is
 * @param bundle whether the offline bundle is
 * @param database whether the data edition is, and the database
 * @param history whether the versions before are told
 */
public record Companions(
    boolean data, boolean print, boolean bundle, boolean database, boolean history) {

  /** Without the versions before. */
  public Companions(boolean data, boolean print, boolean bundle, boolean database) {
    this(data, print, bundle, database, false);
  }

  /** Without the database. */
  public Companions(boolean data, boolean print, boolean bundle) {
    this(data, print, bundle, false);
  }

  /** The pages alone. */
  public static final Companions NONE = new Companions(false, false, false);

  /** Pages and data. */
  public static final Companions DATA = new Companions(true, false, false);
}
