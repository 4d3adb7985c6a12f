package communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.EOFException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever fails, a user reads words, and what Java calls it only on request. */
class FailureTest {

  static Stream<Arguments> failures() {
    return Stream.of(
        Arguments.of(new NoSuchFileException("/a/b"), "/a/b: there is no such file"),
        Arguments.of(new AccessDeniedException("/a/b"), "/a/b: permission denied"),
        Arguments.of(new NotDirectoryException("/a/b"), "/a/b: it is not a folder"),
        Arguments.of(new FileSystemLoopException("/a/b"), "/a/b: links lead in a circle"),
        Arguments.of(new FileSystemException("/a/b", null, "Is a pipe"), "/a/b: Is a pipe"),
        Arguments.of(new FileSystemException("/a/b"), "/a/b: the system does not say why"),
        Arguments.of(new EOFException(), "the system does not say why"),
        Arguments.of(new IOException("Stale handle"), "Stale handle"));
  }

  @ParameterizedTest
  @MethodSource("failures")
  void ofTheMachine(IOException failure, String words) {
    for (Throwable thrown :
        new Throwable[] {
          failure,
          new UncheckedIOException(failure),
          new IllegalStateException(new ExecutionException(new UncheckedIOException(failure)))
        }) {
      assertThat(told(thrown))
          .startsWith("communique: the machine does not let a file be used: " + words + "\n")
          .doesNotContain("Exception", "java.");
    }
  }

  static Stream<Throwable> bugs() {
    return Stream.of(
        new IllegalStateException("no way for it"),
        new IllegalStateException(new IllegalArgumentException("no way for it")),
        new RuntimeException(new ExecutionException(new AssertionError("no way for it"))));
  }

  @ParameterizedTest
  @MethodSource("bugs")
  void ofTheProgram(Throwable bug) {
    assertThat(told(bug)).startsWith("communique: this is a fault of the program: no way for it\n");
  }

  @Test
  void withoutAWord() {
    assertThat(told(new StackOverflowError())).contains("it does not say more", "--verbose");
  }

  @Test
  void onRequestAll() {
    assertThat(told(new NoSuchFileException("/a/b"), "--verbose")).contains("FailureTest.java");
  }

  private static String told(Throwable failure, String... args) {
    StringWriter err = new StringWriter();
    assertThat(Failure.tell(failure, new PrintWriter(err, true), args)).isEqualTo(Exit.MACHINE);
    return err.toString();
  }
}
