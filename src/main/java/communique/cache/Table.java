package communique.cache;

import communique.shape.Codec;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.util.Optional;

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
    return rows.flatMap(stored -> stored.find(key, this::read));
  }

  /** Keeps a value under a key, in the place of any other. */
  public void keep(String key, R value) {
    rows.ifPresent(stored -> stored.keep(key, written(value)));
  }

  private static byte[] written(Record value) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Codec.write(value, new DataOutputStream(out));
    return out.toByteArray();
  }

  private R read(byte[] row) {
    return Codec.read(type, new DataInputStream(new ByteArrayInputStream(row)));
  }
}
