package communique.output.zip;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipException;

/** The extra fields of a member, APPNOTE 4.5. */
record Extras(Map<Integer, byte[]> fields) {

  private static final int LARGE = 0x0001;
  private static final int PATH = 0x7075;

  /**
   * Those that tell nothing which one program heeds and another does not: large numbers, times
   * (NTFS, Unix), owners, a comment in UTF-8, the mark of Java, room for alignment.
   */
  private static final Set<Integer> HARMLESS =
      Set.of(LARGE, 0x000a, 0x5455, 0x5855, 0x7855, 0x7875, 0x6375, 0xcafe, 0xd935, PATH);

  static Extras of(byte[] bytes) throws ZipException {
    ByteBuffer in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    Map<Integer, byte[]> fields = new HashMap<>();
    while (in.remaining() >= 4) {
      int id = Short.toUnsignedInt(in.getShort());
      int length = Short.toUnsignedInt(in.getShort());
      if (length > in.remaining()) {
        throw new ZipException("an extra field is cut off");
      }
      if (!HARMLESS.contains(id)) {
        throw new ZipException(
            "an extra field (0x%04x) is not known to every program".formatted(id));
      }
      byte[] field = new byte[length];
      in.get(field);
      if (fields.put(id, field) != null) {
        throw new ZipException("an extra field stands twice");
      }
    }
    return new Extras(fields);
  }

  /** The large numbers that stand here for those that did not fit, in the order of the head. */
  ByteBuffer large() {
    return ByteBuffer.wrap(fields.getOrDefault(LARGE, new byte[0])).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** Some programs take the name from here, others do not; so it has to be the same. */
  void requireName(String name) throws ZipException {
    Optional<byte[]> other = Optional.ofNullable(fields.get(PATH));
    if (other.isPresent() && !same(other.get(), name)) {
      throw new ZipException("\"" + name + "\" has another name besides");
    }
  }

  private static boolean same(byte[] field, String name) {
    return field.length >= 5
        && Arrays.equals(
            field, 5, field.length, name.getBytes(UTF_8), 0, name.getBytes(UTF_8).length);
  }
}
