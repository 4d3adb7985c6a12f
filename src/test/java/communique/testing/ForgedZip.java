package communique.testing;

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
   * @param kind the attributes of Unix, above those of DOS
   */
  public record Head(
      byte[] name, int flags, int method, int crc, int packed, int size, byte[] extra, int kind) {

    /** Under another name. */
    public Head named(String other) {
      return new Head(other.getBytes(UTF_8), flags, method, crc, packed, size, extra, kind);
    }

    /** With other bits. */
    public Head flagged(int other) {
      return new Head(name, other, method, crc, packed, size, extra, kind);
    }

    /** Said to be packed so. */
    public Head by(int other) {
      return new Head(name, flags, other, crc, packed, size, extra, kind);
    }

    /** Said to be so large. */
    public Head sized(int other) {
      return new Head(name, flags, method, crc, packed, other, extra, kind);
    }

    /** With an extra field. */
    public Head with(int id, byte... field) {
      ByteBuffer more = little(4 + field.length);
      more.putShort((short) id).putShort((short) field.length).put(field);
      return new Head(name, flags, method, crc, packed, size, more.array(), kind);
    }

    /** With other attributes. */
    public Head kind(int other) {
      return new Head(name, flags, method, crc, packed, size, extra, other);
    }
  }

  /** The field 0x7075, which gives a file another name. */
  public static byte[] path(String name) {
    byte[] bytes = name.getBytes(UTF_8);
    return little(5 + bytes.length).put((byte) 1).putInt(0).put(bytes).array();
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
        new Head(
            name.getBytes(UTF_8),
            1 << 11,
            8,
            (int) crc.getValue(),
            packed.length,
            data.length,
            new byte[0],
            0);
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
    ByteBuffer line = little(46 + head.name().length + head.extra().length);
    line.putInt(0x02014b50).putShort((short) (3 << 8 | 20)).putShort((short) 20);
    common(line, head);
    line.putShort((short) 0)
        .putShort((short) 0)
        .putShort((short) 0)
        .putInt(head.kind())
        .putInt(offset);
    directory.writeBytes(line.put(head.name()).put(head.extra()).array());
    count++;
    return this;
  }

  private void local(Head head) {
    ByteBuffer line = little(30 + head.name().length + head.extra().length);
    common(line.putInt(0x04034b50).putShort((short) 20), head);
    out.writeBytes(line.put(head.name()).put(head.extra()).array());
  }

  private static void common(ByteBuffer line, Head head) {
    line.putShort((short) head.flags()).putShort((short) head.method()).putInt(0x00210000);
    line.putInt(head.crc()).putInt(head.packed()).putInt(head.size());
    line.putShort((short) head.name().length).putShort((short) head.extra().length);
  }

  /** The whole file, with a comment. */
  public byte[] end(String comment) {
    int offset = out.size();
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    whole.writeBytes(out.toByteArray());
    whole.writeBytes(directory.toByteArray());
    byte[] words = comment.getBytes(UTF_8);
    ByteBuffer end = little(22 + words.length).putInt(0x06054b50).putInt(0);
    end.putShort((short) count).putShort((short) count).putInt(directory.size()).putInt(offset);
    whole.writeBytes(end.putShort((short) words.length).put(words).array());
    return whole.toByteArray();
  }

  private static ByteBuffer little(int size) {
    return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
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
