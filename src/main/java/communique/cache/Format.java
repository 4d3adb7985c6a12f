package communique.cache;

import communique.shape.Codec;
import java.io.DataInput;
import java.io.DataOutput;

/**
 * How the values of a table are written.
 *
 * @param <T> the class of the values
 */
public interface Format<T> {

  /** Writes a value. */
  void write(T value, DataOutput out);

  /** Reads what was written. May fail in any way if it is anything else. */
  T read(DataInput in);

  /** That of records of one class, see {@link Codec}. */
  static <R extends Record> Format<R> of(Class<R> java) {
    return new Format<>() {
      @Override
      public void write(R value, DataOutput out) {
        Codec.write(value, out);
      }

      @Override
      public R read(DataInput in) {
        return Codec.read(java, in);
      }
    };
  }
}
