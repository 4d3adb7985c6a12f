package communique.testing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.function.UnaryOperator;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** A zip written byte by byte, so that each of its parts can tell a lie of its own. */
public final class ForgedZip {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream directory = new ByteArrayOutputStream();
  private int count;

  /**
   * A file as it is told before its bytes, or in the directory.
   *
   * @param extra the extra fields, a character for each byte
   * @param kind the attributes of Unix, above those of DOS
   * @param system on which it was made, by its number
   */
  public record Head(
      String name,
      int flags,
      int method,
      int crc,
      int packed,
      int size,
      String extra,
      int kind,
      int system) {

    /** Under another name. */
    public Head named(String other) {
      return new Head(other, flags, method, crc, packed, size, extra, kind, system);
    }

    /** With other bits. */
    public Head flagged(int other) {
      return new Head(name, other, method, crc, packed, size, extra, kind, system);
    }

    /** Said to be packed so. */
    public Head by(int other) {
      return new Head(name, flags, other, crc, packed, size, extra, kind, system);
    }

    /** Said to be so large. */
    public Head sized(int other) {
      return new Head(name, flags, method, crc, packed, other, extra, kind, system);
    }

    /** Said to have such a sum. */
    public Head summed(int other) {
      return new Head(name, flags, method, other, packed, size, extra, kind, system);
    }

    /** With an extra field. */
    public Head with(int id, byte... field) {
      byte[] more = new byte[4 + field.length];
      little(more).putShort((short) id).putShort((short) field.length).put(field);
      return new Head(
          name, flags, method, crc, packed, size, new String(more, ISO_8859_1), kind, system);
    }

    /** With other attributes. */
    public Head kind(int other) {
      return new Head(name, flags, method, crc, packed, size, extra, other, system);
    }

    /** Made on another system. */
    public Head on(int other) {
      return new Head(name, flags, method, crc, packed, size, extra, kind, other);
    }
  }

  /** The field 0x7075, which gives a file another name. */
  public static byte[] path(String name) {
    byte[] bytes = name.getBytes(UTF_8);
    byte[] field = new byte[5 + bytes.length];
    little(field).put((byte) 1).putInt(0).put(bytes);
    return field;
  }

  /** Adds an honest file. */
  public ForgedZip add(String name, String words) {
    return add(name, words, head -> head, head -> head);
  }

  /** Adds a file that is told so before its bytes, and so in the directory. */
  public ForgedZip add(
      String name, String words, UnaryOperator<Head> local, UnaryOperator<Head> central) {
    byte[] data = words.getBytes(UTF_8);
    byte[] packed = deflated(data);
    CRC32 crc = new CRC32();
    crc.update(data);
    Head head =
        new Head(name, 1 << 11, 8, (int) crc.getValue(), packed.length, data.length, "", 0, 3);
    int offset = out.size();
    local(local.apply(head));
    out.writeBytes(packed);
    return list(central.apply(head), offset);
  }

  /** Adds bytes as they are. */
  public ForgedZip raw(byte... bytes) {
    out.writeBytes(bytes);
    return this;
  }

  /** Adds a line of the directory alone. */
  public ForgedZip list(Head head, int offset) {
    byte[] bytes = new byte[46 + named(head).length + head.extra().length()];
    ByteBuffer line = little(bytes).putInt(0x02014b50);
    line.putShort((short) (head.system() << 8 | 20)).putShort((short) 20);
    common(line, head);
    line.putShort((short) 0)
        .putShort((short) 0)
        .putShort((short) 0)
        .putInt(head.kind())
        .putInt(offset);
    line.put(named(head)).put(head.extra().getBytes(ISO_8859_1));
    directory.writeBytes(bytes);
    count++;
    return this;
  }

  private void local(Head head) {
    byte[] bytes = new byte[30 + named(head).length + head.extra().length()];
    ByteBuffer line = little(bytes).putInt(0x04034b50).putShort((short) 20);
    common(line, head);
    line.put(named(head)).put(head.extra().getBytes(ISO_8859_1));
    out.writeBytes(bytes);
  }

  private static void common(ByteBuffer line, Head head) {
    line.putShort((short) head.flags()).putShort((short) head.method()).putInt(0x00210000);
    line.putInt(head.crc()).putInt(head.packed()).putInt(head.size());
    line.putShort((short) named(head).length).putShort((short) head.extra().length());
  }

  private static byte[] named(Head head) {
    return head.name().getBytes(UTF_8);
  }

  /** The whole file, with a comment. */
  public byte[] end(String comment) {
    int offset = out.size();
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    whole.writeBytes(out.toByteArray());
    whole.writeBytes(directory.toByteArray());
    byte[] words = comment.getBytes(UTF_8);
    byte[] bytes = new byte[22 + words.length];
    ByteBuffer end = little(bytes).putInt(0x06054b50).putInt(0);
    end.putShort((short) count).putShort((short) count).putInt(directory.size()).putInt(offset);
    end.putShort((short) words.length).put(words);
    whole.writeBytes(bytes);
    return whole.toByteArray();
  }

  private static ByteBuffer little(byte... bytes) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  private static byte[] deflated(byte[] data) {
    Deflater deflater = new Deflater(9, true);
    deflater.setInput(data);
    deflater.finish();
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    byte[] buffer = new byte[1 << 14];
    while (!deflater.finished()) {
      packed.write(buffer, 0, deflater.deflate(buffer));
    }
    deflater.end();
    return packed.toByteArray();
  }
}
