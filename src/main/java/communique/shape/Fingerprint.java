package communique.shape;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The SHA-256 of bytes, in 64 lowercase hex digits. As a stream it is the SHA-256 of what is
 * written to it, on its way to another stream.
 */
public final class Fingerprint extends OutputStream {

  private final OutputStream next;
  private final MessageDigest digest = sha256();

  /** Passes everything on to the stream, and closes it. */
  public Fingerprint(OutputStream next) {
    this.next = next;
  }

  /** The fingerprint of some bytes. */
  public static String of(byte[] bytes) {
    return HexFormat.of().formatHex(sha256().digest(bytes));
  }

  /** The fingerprint of all the bytes that are left in a stream. */
  public static String of(InputStream in) throws IOException {
    Fingerprint fingerprint = new Fingerprint(OutputStream.nullOutputStream());
    in.transferTo(fingerprint);
    return fingerprint.hex();
  }

  /**
   * The fingerprint of a record: equal records of one class have the same one. It means something
   * only to the program that computed it.
   */
  public static String of(Record value) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeUTF(value.getClass().getName());
      Codec.write(value, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return of(bytes.toByteArray());
  }

  /** The fingerprint of all that was written. To be asked once, at the end. */
  public String hex() {
    return HexFormat.of().formatHex(digest.digest());
  }

  @Override
  public void write(int b) throws IOException {
    digest.update((byte) b);
    next.write(b);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    digest.update(bytes, offset, length);
    next.write(bytes, offset, length);
  }

  @Override
  public void flush() throws IOException {
    next.flush();
  }

  @Override
  public void close() throws IOException {
    next.close();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
