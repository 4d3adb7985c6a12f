package communique.output.zip;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Comparator;
import java.util.List;
import java.util.zip.ZipException;

/**
 * The members of an archive as they lie in it, one behind the other (APPNOTE 4.3.7 to 4.3.9).
 * Programs that read it from its beginning find the same as those that begin with its directory.
 */
final class Layout {

  private static final int HEAD = 0x04034b50;
  private static final int BEHIND = 0x08074b50;
  private static final int SIZE = 30;
  private static final int STORED = 0;
  private static final int DEFLATED = 8;

  private Layout() {}

  /** Fails unless the members fill the file up to its directory. */
  static void check(Slices file, List<Member> members, long directory) throws IOException {
    long position = 0;
    for (Member member :
        members.stream().sorted(Comparator.comparingLong(Member::offset)).toList()) {
      if (member.offset() != position) {
        throw new ZipException("something lies before \"" + member.name() + "\", or in its place");
      }
      position = end(file, member);
    }
    if (position != directory) {
      throw new ZipException("something lies before its directory");
    }
  }

  /** The packed bytes. */
  static InputStream data(Slices file, Member member) throws IOException {
    return file.stream(start(file, member), member.packed());
  }

  private static long start(Slices file, Member member) throws IOException {
    ByteBuffer head = file.at(member.offset(), SIZE);
    return member.offset()
        + SIZE
        + Short.toUnsignedInt(head.getShort(26))
        + Short.toUnsignedInt(head.getShort(28));
  }

  private static long end(Slices file, Member member) throws IOException {
    long start = start(file, member);
    ByteBuffer head = file.at(member.offset(), start - member.offset());
    require(member, head.getInt(0) == HEAD && isReadable(member));
    Directory.requireVersion(member.name(), head.getShort(4));
    int flags = Short.toUnsignedInt(head.getShort(6));
    int named = Short.toUnsignedInt(head.getShort(26));
    byte[] name = new byte[named];
    head.get(SIZE, name);
    byte[] extra = new byte[head.limit() - SIZE - named];
    head.get(SIZE + named, extra);
    Extras extras = Extras.of(extra);
    extras.requireName(member.name());
    require(
        member,
        flags == member.flags()
            && Short.toUnsignedInt(head.getShort(8)) == member.method()
            && Directory.name(name, flags).equals(member.name()));
    long end = start + member.packed();
    if (member.hasSizesBehind()) {
      return end + behind(file, member, end);
    }
    ByteBuffer large = extras.large();
    require(
        member,
        head.getInt(14) == member.crc()
            && Directory.number(head.getInt(22), large) == member.size()
            && Directory.number(head.getInt(18), large) == member.packed());
    return end;
  }

  private static boolean isReadable(Member member) {
    boolean stored =
        member.method() == STORED && member.packed() == member.size() && !member.hasSizesBehind();
    return stored || member.method() == DEFLATED;
  }

  /** How long the numbers behind the bytes are, in any of the four ways to write them. */
  private static int behind(Slices file, Member member, long end) throws IOException {
    ByteBuffer numbers = file.at(end, Math.min(24, file.size() - end));
    int marked = numbers.remaining() >= 4 && numbers.getInt(0) == BEHIND ? 4 : 0;
    require(member, numbers.remaining() >= marked + 12 && numbers.getInt(marked) == member.crc());
    boolean small =
        Integer.toUnsignedLong(numbers.getInt(marked + 4)) == member.packed()
            && Integer.toUnsignedLong(numbers.getInt(marked + 8)) == member.size();
    if (small) {
      return marked + 12;
    }
    require(
        member,
        numbers.remaining() >= marked + 20
            && numbers.getLong(marked + 4) == member.packed()
            && numbers.getLong(marked + 12) == member.size());
    return marked + 20;
  }

  private static void require(Member member, boolean right) throws ZipException {
    if (!right) {
      throw new ZipException(
          "what stands before \"" + member.name() + "\" is not what its directory says");
    }
  }
}
