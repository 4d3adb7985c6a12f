package communique.cache;

import communique.shape.Codec;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * The entries of one kind. A value that cannot be read back as it was kept counts as absent.
 *
 * @param <R> the class of the values
 */
public final class Table<R extends Record> {

  private final Class<R> type;
  private final Optional<Rows> rows;

  Table(Class<R> type, Optional<Rows> rows) {
    this.type = type;
    this.rows = rows;
  }

  /** The value that was kept under a key, in this run or an earlier one. */
  public Optional<R> find(String key) {
    return rows.flatMap(stored -> stored.find(key, row -> open(key, row)));
  }

  /** Keeps a value under a key, in the place of any other. */
  public void keep(String key, R value) {
    rows.ifPresent(stored -> stored.keep(key, seal(key, value)));
  }

  private static byte[] seal(String key, Record value) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Codec.write(value, new DataOutputStream(out));
    byte[] bytes = out.toByteArray();
    return ByteBuffer.allocate(Integer.BYTES + bytes.length)
        .putInt(checksum(key, ByteBuffer.wrap(bytes)))
        .put(bytes)
        .array();
  }

  private Optional<R> open(String key, byte[] row) {
    ByteBuffer sealed = ByteBuffer.wrap(row);
    if (sealed.getInt() != checksum(key, sealed.slice())) {
      return Optional.empty();
    }
    ByteArrayInputStream bytes = new ByteArrayInputStream(row, Integer.BYTES, row.length);
    return Optional.of(Codec.read(type, new DataInputStream(bytes)));
  }

  /** The store does not notice a changed byte, and a fact sheet must not show one. */
  private static int checksum(String key, ByteBuffer value) {
    CRC32C sum = new CRC32C();
    sum.update(key.getBytes(StandardCharsets.UTF_8));
    sum.update(value);
    return (int) sum.getValue();
  }
}
