package communique.cache;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What shows that a row is one of ours: a code over where it lies and what it says, HMAC-SHA256
 * (RFC 2104), with a secret that never leaves the folder of the cache. A fact sheet must not show a
 * byte that was changed, be it by a disk or by somebody.
 */
final class Seal {

  private static final String NAME = "secret";
  private static final String DIGEST = "SHA-256";

  /** In bytes, of what the digest takes at once. */
  private static final int BLOCK = 64;

  private static final byte INNER = 0x36;
  private static final byte OUTER = 0x5c;

  /** In bytes, of the secret and of the code. */
  private static final int LENGTH = 32;

  private final String program;
  private final byte[] secret;

  private Seal(String program, byte[] secret) {
    this.program = program;
    this.secret = Arrays.copyOf(secret, BLOCK);
  }

  /** The seal of a program in a folder; the folder's secret is made when there is none. */
  static Seal of(OwnFolder folder, String program) throws IOException {
    Path file = folder.path().resolve(NAME);
    byte[] found = folder.hasFile(NAME) ? read(file) : new byte[0];
    return new Seal(program, found.length == LENGTH ? found : made(file));
  }

  private static byte[] read(Path file) throws IOException {
    try (var in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
      return in.readNBytes(LENGTH + 1);
    }
  }

  private static byte[] made(Path file) throws IOException {
    byte[] secret = new byte[LENGTH];
    new SecureRandom().nextBytes(secret);
    Files.deleteIfExists(file);
    Files.write(file, secret, StandardOpenOption.CREATE_NEW);
    return secret;
  }

  /** The bytes of a row, sealed for its place. */
  byte[] close(String table, String key, byte[] row) {
    return ByteBuffer.allocate(LENGTH + row.length).put(code(table, key, row, 0)).put(row).array();
  }

  /** The bytes that were sealed for that place; nothing if these are not. */
  Optional<byte[]> open(String table, String key, byte[] sealed) {
    boolean ours =
        sealed.length >= LENGTH
            && MessageDigest.isEqual(
                code(table, key, sealed, LENGTH), Arrays.copyOf(sealed, LENGTH));
    return ours ? Optional.of(Arrays.copyOfRange(sealed, LENGTH, sealed.length)) : Optional.empty();
  }

  /**
   * The code is made here: to ask the platform for one starts whatever else ciphers, which takes a
   * fiftieth of a second of every run.
   */
  private byte[] code(String table, String key, byte[] bytes, int from) {
    MessageDigest inner = begun(INNER);
    for (String name : List.of(program, table, key)) {
      byte[] words = name.getBytes(StandardCharsets.UTF_8);
      inner.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, words.length));
      inner.update(words);
    }
    inner.update(bytes, from, bytes.length - from);
    return begun(OUTER).digest(inner.digest());
  }

  private MessageDigest begun(byte pad) {
    try {
      MessageDigest digest = MessageDigest.getInstance(DIGEST);
      byte[] block = secret.clone();
      for (int i = 0; i < BLOCK; i++) {
        block[i] ^= pad;
      }
      digest.update(block);
      return digest;
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has " + DIGEST, e);
    }
  }
}
