package communique.cache;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.util.Optional;

/**
 * The entries of one kind. A value that cannot be read back as it was kept counts as absent.
 *
 * @param <T> the class of the values
 */
public final class Table<T> {

  private final Format<T> format;
  private final Optional<Rows> rows;

  Table(Format<T> format, Optional<Rows> rows) {
    this.format = format;
    this.rows = rows;
  }

  /** The value that was kept under a key, in this run or an earlier one. */
  public Optional<T> find(String key) {
    return rows.flatMap(stored -> stored.find(key, this::read));
  }

  /** Keeps a value under a key, in the place of any other. */
  public void keep(String key, T value) {
    rows.ifPresent(stored -> stored.keep(key, written(value)));
  }

  private byte[] written(T value) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.write(value, new DataOutputStream(out));
    return out.toByteArray();
  }

  private T read(byte[] row) {
    return format.read(new DataInputStream(new ByteArrayInputStream(row)));
  }
}
