package communique.output;

import communique.problem.Problem;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** Where a renderer writes a file, and tells what of it is only known when it is rendered. */
public final class Sink extends OutputStream {

  private final OutputStream next;
  private final List<Problem> problems = new ArrayList<>();
  private int pages;

  /** Passes everything on to the stream, which stays open. */
  public Sink(OutputStream next) {
    this.next = next;
  }

  /** Tells on how many pages of paper the file is printed. */
  public void pages(int number) {
    pages = number;
  }

  /** Tells what an author has to look at, although the file could be made. */
  public void tell(Problem problem) {
    problems.add(problem);
  }

  /** What was told. */
  public List<Problem> problems() {
    return problems;
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
