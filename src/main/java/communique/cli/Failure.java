package communique.cli;

import communique.curate.edit.Refused;
import communique.curate.edit.Unwritable;
import communique.output.OutputUnwritable;
import communique.output.Reason;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.ParameterException;

/** The one place where exceptions end: one line, and the rest only on request. */
final class Failure {

  private Failure() {}

  /** Tells what went wrong and returns the exit code. */
  static int tell(Throwable failure, PrintWriter err, String... args) {
    if (failure instanceof ParameterException wrong) {
      err.println("communique: " + WrongWords.told(wrong));
      WrongWords.hint(wrong).map("  hint: "::concat).stream()
          .flatMap(String::lines)
          .forEach(err::println);
      return Exit.USAGE;
    }
    if (failure instanceof Refused refused) {
      err.println("communique: " + refused.words());
      refused.hint().map("  hint: "::concat).stream().flatMap(String::lines).forEach(err::println);
      return Exit.USAGE;
    }
    if (failure instanceof Unfinished unfinished) {
      err.println("communique: " + unfinished.getMessage());
      err.println("  hint: " + unfinished.hint());
      return Exit.CONTENT;
    }
    boolean verbose = List.of(args).contains("--verbose");
    err.println("communique: " + message(failure));
    if (verbose) {
      failure.printStackTrace(err);
    } else if (!(isUnwritable(failure) || isOfTheMachine(failure))) {
      err.println("  hint: --verbose shows where this happened");
    }
    return Exit.MACHINE;
  }

  private static boolean isUnwritable(Throwable failure) {
    return failure instanceof OutputUnwritable || failure instanceof Unwritable;
  }

  /** A file that cannot be used needs no trace. */
  private static boolean isOfTheMachine(Throwable failure) {
    return chain(failure).anyMatch(FileSystemException.class::isInstance);
  }

  private static String message(Throwable failure) {
    if (isUnwritable(failure)) {
      return String.valueOf(failure.getMessage());
    }
    if (failure instanceof OutOfMemoryError) {
      return "the memory that Java was given is not enough; give it more with -Xmx";
    }
    if (failure instanceof InvalidPathException && Restart.isNeeded()) {
      return Restart.ADVICE;
    }
    return chain(failure)
        .filter(IOException.class::isInstance)
        .map(IOException.class::cast)
        .findFirst()
        .map(cause -> "the machine does not let a file be used: " + Reason.withFile(cause))
        .orElseGet(() -> "this is a fault of the program: " + words(failure));
  }

  /** The first message that is more than the name of another failure. */
  private static String words(Throwable failure) {
    return chain(failure)
        .flatMap(one -> ownWords(one).stream())
        .findFirst()
        .orElse("it does not say more");
  }

  private static Optional<String> ownWords(Throwable failure) {
    Optional<String> cause = Optional.ofNullable(failure.getCause()).map(Throwable::toString);
    return Optional.ofNullable(failure.getMessage())
        .filter(words -> !cause.equals(Optional.of(words)));
  }

  private static Stream<Throwable> chain(Throwable failure) {
    return Stream.iterate(failure, one -> one != null, Throwable::getCause);
  }
}
