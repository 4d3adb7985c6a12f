package communique.shape;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Records as bytes, for the cache and for fingerprints. Equal records give equal bytes; the bytes
 * mean something only to the program that wrote them.
 */
public final class Codec {

  private static final int BITS = 7;
  private static final int MORE = 1 << BITS;

  private Codec() {}

  /** Writes a record of a known class. */
  public static void write(Record value, DataOutput out) {
    RecordType.of(value.getClass()).accept(new Writer(out), value);
  }

  /** Reads what {@link #write} wrote of a record of that class. */
  public static <R extends Record> R read(Class<R> java, DataInput in) {
    return java.cast(RecordType.of(java).accept(new Reader(), in));
  }

  /** Writes a number: seven bits in a byte, the lowest first; most numbers are one byte. */
  public static void write(int number, DataOutput out) {
    try {
      int rest = number;
      while (rest >= MORE) {
        out.writeByte(rest | MORE);
        rest >>>= BITS;
      }
      out.writeByte(rest);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads a number that was written so. */
  public static int read(DataInput in) {
    try {
      int value = 0;
      int shift = 0;
      int part = in.readUnsignedByte();
      while (part >= MORE) {
        value |= (part - MORE) << shift;
        shift += BITS;
        part = in.readUnsignedByte();
      }
      return value | (part << shift);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private record Writer(DataOutput out) implements Type.Visitor<Object, Boolean> {

    @Override
    public Boolean literal(LiteralType type, Object value) {
      byte[] words = type.writer().apply(value).getBytes(StandardCharsets.UTF_8);
      number(words.length);
      try {
        out.write(words);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return true;
    }

    @Override
    public Boolean list(ListType type, Object value) {
      List<?> items = (List<?>) value;
      number(items.size());
      for (Object item : items) {
        type.item().accept(this, item);
      }
      return true;
    }

    @Override
    public Boolean optional(OptionalType type, Object value) {
      Optional<?> item = (Optional<?>) value;
      number(item.isPresent() ? 1 : 0);
      return item.isEmpty() || type.item().accept(this, item.get());
    }

    @Override
    public Boolean record(RecordType type, Object value) {
      for (Field field : type.fields()) {
        field.type().accept(this, field.of(value));
      }
      return true;
    }

    private void number(int value) {
      Codec.write(value, out);
    }
  }

  private record Reader() implements Type.Visitor<DataInput, Object> {

    @Override
    public Object literal(LiteralType type, DataInput in) {
      byte[] words = new byte[number(in)];
      try {
        in.readFully(words);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return type.reader().apply(new String(words, StandardCharsets.UTF_8));
    }

    @Override
    public Object list(ListType type, DataInput in) {
      int size = number(in);
      List<Object> items = new ArrayList<>();
      for (int i = 0; i < size; i++) {
        items.add(type.item().accept(this, in));
      }
      return List.copyOf(items);
    }

    @Override
    public Object optional(OptionalType type, DataInput in) {
      return number(in) == 0 ? Optional.empty() : Optional.of(type.item().accept(this, in));
    }

    @Override
    public Object record(RecordType type, DataInput in) {
      List<Object> values = new ArrayList<>(type.fields().size());
      for (Field field : type.fields()) {
        values.add(field.type().accept(this, in));
      }
      return type.make(values);
    }

    private static int number(DataInput in) {
      return Codec.read(in);
    }
  }
}
