package communique.output.zip;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/**
 * The bytes of a member; fails as soon as they are more than it says, or fewer, and at their end if
 * their sum is another.
 */
final class Unpacking extends InputStream {

  private static final int BUFFER = 1 << 14;

  private final InputStream in;
  private final Inflater inflater;
  private final Member member;
  private final CRC32 sum = new CRC32();
  private long left;

  private Unpacking(InputStream in, Inflater inflater, Member member) {
    this.in = in;
    this.inflater = inflater;
    this.member = member;
    this.left = member.size();
  }

  static InputStream of(Member member, InputStream packed) {
    Inflater inflater = new Inflater(true);
    boolean deflated = member.method() != 0;
    InputStream in = deflated ? new InflaterInputStream(packed, inflater, BUFFER) : packed;
    return new Unpacking(in, inflater, member);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] into, int from, int most) throws IOException {
    int count = in.read(into, from, most);
    left -= Math.max(0, count);
    sum.update(into, from, Math.max(0, count));
    boolean over = count < 0 && left == 0 && isUsedUp();
    if (left < 0 || (count < 0 && !over)) {
      throw new ZipException("it has another length than it says");
    }
    if (count < 0 && (int) sum.getValue() != member.crc()) {
      throw new ZipException("\"" + member.name() + "\" has other bytes than its sum says");
    }
    return count;
  }

  /** Whether nothing is packed behind the bytes that were unpacked. */
  private boolean isUsedUp() {
    return member.method() == 0 || inflater.getBytesRead() == member.packed();
  }

  @Override
  public void close() throws IOException {
    inflater.end();
    in.close();
  }
}
