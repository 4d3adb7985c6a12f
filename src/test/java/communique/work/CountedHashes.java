package communique.work;

import java.security.DigestException;
import java.security.MessageDigest;
import java.security.MessageDigestSpi;
import java.security.NoSuchAlgorithmException;
import java.security.NoSuchProviderException;
import java.security.Provider;
import java.security.Security;
import java.util.concurrent.atomic.LongAdder;

/** As long as it is open, SHA-256 in this JVM counts the bytes that it is given. */
final class CountedHashes implements AutoCloseable {

  static final String HASHED = "bytes hashed";

  private static final String NAME = "Counted";
  private static final LongAdder BYTES = new LongAdder();

  /** Begins to count. */
  CountedHashes() {
    Security.insertProviderAt(new Counted(), 1);
  }

  /** How many bytes since this was asked before, or since the beginning. */
  long take() {
    return BYTES.sumThenReset();
  }

  @Override
  public void close() {
    Security.removeProvider(NAME);
    BYTES.reset();
  }

  private static final class Counted extends Provider {

    private static final long serialVersionUID = 1L;

    Counted() {
      super(NAME, "1", "SHA-256 that counts");
      put("MessageDigest.SHA-256", Sha256.class.getName());
    }
  }

  /** The digest that Java has, made anew by the name of this class. */
  public static final class Sha256 extends MessageDigestSpi {

    private final MessageDigest digest;

    public Sha256() throws NoSuchAlgorithmException, NoSuchProviderException {
      digest = MessageDigest.getInstance("SHA-256", "SUN");
    }

    @Override
    protected void engineUpdate(byte input) {
      BYTES.increment();
      digest.update(input);
    }

    @Override
    protected void engineUpdate(byte[] input, int offset, int length) {
      BYTES.add(length);
      digest.update(input, offset, length);
    }

    @Override
    protected byte[] engineDigest() {
      return digest.digest();
    }

    @Override
    protected int engineDigest(byte[] out, int offset, int length) throws DigestException {
      return digest.digest(out, offset, length);
    }

    @Override
    protected int engineGetDigestLength() {
      return digest.getDigestLength();
    }

    @Override
    protected void engineReset() {
      digest.reset();
    }
  }
}
