package communique.output.zip;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.util.zip.ZipException;

/** Stretches of a file; numbers in it are little-endian. */
record Slices(FileChannel channel) {

  private static final int LARGEST = 1 << 30;

  long size() throws IOException {
    return channel.size();
  }

  /** The bytes from there on; fails if the file ends before. */
  ByteBuffer at(long offset, long length) throws IOException {
    if (offset < 0 || length < 0 || length > LARGEST || offset > size() - length) {
      throw new ZipException("a part of it lies outside of the file");
    }
    ByteBuffer bytes = ByteBuffer.allocate((int) length).order(ByteOrder.LITTLE_ENDIAN);
    while (bytes.hasRemaining()) {
      if (channel.read(bytes, offset + bytes.position()) < 0) {
        throw new ZipException("the file has become shorter");
      }
    }
    return bytes.flip();
  }

  /** The same, piece by piece. */
  InputStream stream(long offset, long length) {
    return new InputStream() {
      private long position = offset;

      @Override
      public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
      }

      @Override
      public int read(byte[] into, int from, int most) throws IOException {
        long left = offset + length - position;
        if (left == 0 || most == 0) {
          return left == 0 ? -1 : 0;
        }
        int count = channel.read(ByteBuffer.wrap(into, from, (int) Math.min(left, most)), position);
        position += Math.max(0, count);
        return count;
      }
    };
  }
}
