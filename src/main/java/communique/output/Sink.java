package communique.output;

import java.io.IOException;
import java.io.OutputStream;

/** Where a renderer writes a file, and tells what of it is only known when it is rendered. */
public final class Sink extends OutputStream {

  private final OutputStream next;
  private int pages;

  /** Passes everything on to the stream, which stays open. */
  public Sink(OutputStream next) {
    this.next = next;
  }

  /** Tells on how many pages of paper the file is printed. */
  public void pages(int number) {
    pages = number;
  }

  /** How many pages of paper were told; 0 if none. */
  int pages() {
    return pages;
  }

  @Override
  public void write(int b) throws IOException {
    next.write(b);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    next.write(bytes, offset, length);
  }

  @Override
  public void flush() throws IOException {
    next.flush();
  }
}
