package communique.curate.capture.extract;

/** Bytes as they came; nobody changes them. */
public final class Bytes {

  private final byte[] all;

  private Bytes(byte[] all) {
    this.all = all;
  }

  /** A copy of them. */
  public static Bytes of(byte[] all) {
    return new Bytes(all.clone());
  }

  /** A copy of them. */
  public byte[] array() {
    return all.clone();
  }

  /** How many there are. */
  public int length() {
    return all.length;
  }
}
