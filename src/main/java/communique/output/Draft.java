package communique.output;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;

/**
 * The bytes of one file while it is being rendered: in memory, and from a certain size on in the
 * stage. A page that has not changed is thus never written at all.
 */
final class Draft extends OutputStream {

  private static final int MOST_IN_MEMORY = 1 << 18;

  private final Path file;
  private final ByteArrayOutputStream memory = new ByteArrayOutputStream();
  private Optional<OutputStream> spilled = Optional.empty();

  /** A draft that may use that file, which is not there yet. */
  Draft(Path file) {
    this.file = file;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    if (spilled.isEmpty() && memory.size() + length > MOST_IN_MEMORY) {
      spilled = Optional.of(Files.newOutputStream(file, StandardOpenOption.CREATE_NEW));
      memory.writeTo(spilled.get());
      memory.reset();
    }
    spilled.orElse(memory).write(bytes, offset, length);
  }

  @Override
  public void close() throws IOException {
    spilled.orElse(memory).close();
  }

  /** All of it. */
  byte[] bytes() throws IOException {
    return spilled.isPresent() ? Files.readAllBytes(file) : memory.toByteArray();
  }

  /** Whether a file has these very bytes. */
  boolean isSameAs(Path other) throws IOException {
    if (spilled.isPresent()) {
      return Files.mismatch(file, other) < 0;
    }
    return Files.size(other) == memory.size()
        && Arrays.equals(memory.toByteArray(), Files.readAllBytes(other));
  }

  /** Puts the bytes into a file that is not there yet. */
  void moveTo(Path target) throws IOException {
    if (spilled.isPresent()) {
      Files.move(file, target);
    } else {
      Files.write(target, memory.toByteArray(), StandardOpenOption.CREATE_NEW);
    }
  }

  /** Deletes what is left of it. */
  void discard() throws IOException {
    close();
    if (spilled.isPresent()) {
      Files.deleteIfExists(file);
    }
  }
}
