package communique.cli.screen;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/**
 * Where the process prints. What cannot be printed is remembered: a program that lost half of a
 * report on a full disk must not end as if all went well. Whoever reads only the beginning, as
 * {@code head} does, has all that was wanted.
 */
public final class Output extends OutputStream {

  private final OutputStream to;
  private Optional<IOException> failure = Optional.empty();

  /** Prints there. */
  public Output(OutputStream to) {
    this.to = to;
  }

  @Override
  public void write(int octet) throws IOException {
    write(new byte[] {(byte) octet}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    try {
      to.write(bytes, from, length);
    } catch (IOException e) {
      if (failure.isEmpty()) {
        failure = Optional.of(e);
      }
      throw e;
    }
  }

  @Override
  public void flush() throws IOException {
    to.flush();
  }

  /** Why not all could be printed; nothing if it could, or the reader has gone. */
  public Optional<IOException> failure() {
    return failure.filter(e -> !String.valueOf(e.getMessage()).contains("pipe"));
  }
}
