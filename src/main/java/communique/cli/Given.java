package communique.cli;

import communique.model.Reader;
import communique.shape.Unreadable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** What commands make of the words that they are given; what makes no sense ends the command. */
final class Given {

  private Given() {}

  /** A folder; below the current folder it is named from there, as in every problem. */
  static Path folder(CommandSpec spec, Path named) {
    if (!Files.isDirectory(named)) {
      throw new ParameterException(spec.commandLine(), "there is no folder \"" + named + "\"");
    }
    Path here = Path.of("").toAbsolutePath();
    Path folder = named.toAbsolutePath().normalize();
    return folder.startsWith(here) ? here.relativize(folder) : folder;
  }

  /**
   * For whom a run is made, and as of when: the only place that reads the time.
   *
   * @param asOf the clock of the run; the machine's if it is not said
   */
  static Reader reader(CommandSpec spec, Optional<String> asOf, boolean drafts, boolean embargoed) {
    Instant now = Instant.now();
    return new Reader(asOf.map(words -> time(spec, words)).orElse(now), drafts, embargoed, now);
  }

  /** What the reader of a dossier refuses in what was given, with its hint. */
  static ParameterException refused(CommandSpec spec, Unreadable e) {
    String hint = e.hint().map(words -> "; " + words).orElse("");
    return new ParameterException(spec.commandLine(), e.message() + hint);
  }

  private static Instant time(CommandSpec spec, String words) {
    try {
      return OffsetDateTime.parse(words).toInstant();
    } catch (DateTimeException e) {
      throw new ParameterException(
          spec.commandLine(),
          "--as-of takes a time with offset, like 2025-11-01T18:00:00+09:00, not \""
              + words
              + "\"");
    }
  }
}
