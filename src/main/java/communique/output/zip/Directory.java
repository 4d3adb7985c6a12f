package communique.output.zip;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipException;

/** The directory of an archive, APPNOTE 4.3.12. */
final class Directory {

  private static final int HEAD = 0x02014b50;
  private static final int SIZE = 46;
  private static final long BEHIND = 0xffffffffL;
  private static final int FOLDER_OF_DOS = 0x10;

  /** What DOS and Windows give to no file: label of a disk, device, link (reparse point). */
  private static final int NOT_A_FILE_OF_DOS = 0x08 | 0x40 | 0x400;

  /**
   * Systems, as APPNOTE 4.4.2 numbers them, whose attributes are those of DOS (FAT, NTFS in two
   * ways, VFAT) or of Unix (with Darwin). What others mean by theirs is not known to everyone.
   */
  private static final Set<Integer> SYSTEMS = Set.of(0, 10, 11, 14, 3, 19);

  /** What a program needs for folders and deflated bytes, times ten, and for large numbers. */
  private static final int DEFLATING = 20;

  private static final int LARGE = 45;

  private static final int MODE = 0777;
  private static final int FOLDER_READABLE = 0500;
  private static final int FILE_READABLE = 0400;

  private Directory() {}

  static List<Member> members(Slices file, Tail tail) throws IOException {
    ByteBuffer in = file.at(tail.directory(), tail.length());
    List<Member> members = new ArrayList<>();
    while (in.hasRemaining()) {
      members.add(member(in));
    }
    if (members.size() != tail.count()) {
      throw new ZipException("its directory has another length than it says");
    }
    return List.copyOf(members);
  }

  private static Member member(ByteBuffer in) throws ZipException {
    int at = in.position();
    if (in.remaining() < SIZE || in.getInt(at) != HEAD) {
      throw new ZipException("its directory is damaged");
    }
    int named = Short.toUnsignedInt(in.getShort(at + 28));
    int extra = Short.toUnsignedInt(in.getShort(at + 30));
    int comment = Short.toUnsignedInt(in.getShort(at + 32));
    if (in.remaining() < SIZE + named + extra + comment) {
      throw new ZipException("its directory is cut off");
    }
    int flags = Short.toUnsignedInt(in.getShort(at + 8));
    in.position(at + SIZE);
    String name = name(bytes(in, named), flags);
    Extras extras = Extras.of(bytes(in, extra));
    extras.requireName(name);
    in.position(in.position() + comment);
    requirePlain(name, in.get(at + 5), in.getInt(at + 38));
    requireReadable(name, in.getInt(at + 38));
    requireVersion(name, in.getShort(at + 6));
    if (in.getShort(at + 34) != 0) {
      throw new ZipException("\"" + name + "\" is said to begin in another part of it");
    }
    ByteBuffer large = extras.large();
    long size = number(in.getInt(at + 24), large);
    long packed = number(in.getInt(at + 20), large);
    long offset = number(in.getInt(at + 42), large);
    int method = Short.toUnsignedInt(in.getShort(at + 10));
    Member member = new Member(name, flags, method, in.getInt(at + 16), packed, size, offset);
    if (!member.hasPlainFlags()) {
      throw new ZipException(
          "\"%s\" has a flag (0x%04x) that not every program can unpack".formatted(name, flags));
    }
    return member;
  }

  /** A program leaves out what asks for a later version than its own. */
  static void requireVersion(String name, short needed) throws ZipException {
    int version = Short.toUnsignedInt(needed);
    if (version > DEFLATING && version != LARGE) {
      throw new ZipException(
          "\"%s\" asks for version %d.%d, which not every program is"
              .formatted(name, version / 10, version % 10));
    }
  }

  /** What nobody may read is there, and cannot be opened. */
  private static void requireReadable(String name, int attributes) throws ZipException {
    int unix = attributes >>> 16;
    int wanted = name.endsWith("/") ? FOLDER_READABLE : FILE_READABLE;
    if (unix != 0 && (unix & MODE & wanted) != wanted) {
      throw new ZipException("\"" + name + "\" may be read by nobody once it is unpacked");
    }
  }

  private static byte[] bytes(ByteBuffer in, int length) {
    byte[] bytes = new byte[length];
    in.get(bytes);
    return bytes;
  }

  /** The name; one outside ASCII that does not say its charset is read in several ways. */
  static String name(byte[] bytes, int flags) throws ZipException {
    try {
      String name = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      boolean ascii = name.length() == bytes.length;
      if (ascii || (flags & Member.UTF_8) != 0) {
        return name;
      }
    } catch (CharacterCodingException e) {
      // Told below.
    }
    throw new ZipException("it has a name whose letters cannot be told");
  }

  static long number(int small, ByteBuffer large) throws ZipException {
    long number = Integer.toUnsignedLong(small);
    if (number != BEHIND) {
      return number;
    }
    if (large.remaining() < 8) {
      throw new ZipException("a number is cut off");
    }
    return large.getLong();
  }

  /**
   * What the attributes of Unix call a link or a device, or those of DOS a folder or a label, is no
   * file. They are asked for both whatever system is named: not every program looks at that.
   */
  private static void requirePlain(String name, byte system, int attributes) throws ZipException {
    int kind = attributes >>> 28;
    boolean folder = name.endsWith("/");
    boolean plain = kind == 0 || kind == (folder ? 4 : 8);
    boolean known = SYSTEMS.contains(Byte.toUnsignedInt(system));
    if (!plain
        || !known
        || (attributes & NOT_A_FILE_OF_DOS) != 0
        || (!folder && (attributes & FOLDER_OF_DOS) != 0)) {
      throw new ZipException("\"" + name + "\" is a link, or something else than a file");
    }
  }
}
