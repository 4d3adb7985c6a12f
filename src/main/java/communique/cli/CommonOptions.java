package communique.cli;

import communique.model.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What every command that reads a dossier can be told. */
final class CommonOptions {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "DIR",
      defaultValue = ".",
      description = "The folder with site.yaml (default: the current folder).")
  private Path content = Path.of(".");

  @Option(names = "--strict", description = "Warnings fail the run too.")
  private boolean strict;

  @Option(
      names = "--all",
      description = "Tell every warning (default: the first ten of each rule).")
  private boolean all;

  @Option(
      names = "--as-of",
      paramLabel = "TIME",
      description =
          "The clock of the run, a time with offset (default: now). What was published or released"
              + " later is hidden.")
  private @Nullable String asOf;

  @Option(
      names = "--include",
      split = ",",
      paramLabel = "STATE",
      description = "Show drafts, embargoed records, or both (drafts,embargoed).")
  private Set<Hidden> include = EnumSet.noneOf(Hidden.class);

  @Option(
      names = "--snapshots",
      paramLabel = "DIR",
      description = "The folder of the saved articles; words and quotations are looked up in them.")
  private @Nullable Path snapshots;

  @Option(names = "--quiet", description = "Print problems and nothing else.")
  private boolean quiet;

  @Option(names = "--verbose", description = "Print the stack trace of a failure.")
  private boolean verbose;

  /** What a reader can be shown beyond what is published. */
  enum Hidden {
    DRAFTS,
    EMBARGOED
  }

  /** The folder to read; below the current folder it is named from there, as in every problem. */
  Path content() {
    return folder(spec, content);
  }

  /** The same for a command that says otherwise which folder it is. */
  static Path folder(CommandSpec spec, Path content) {
    if (!Files.isDirectory(content)) {
      throw new ParameterException(spec.commandLine(), "there is no folder \"" + content + "\"");
    }
    Path here = Path.of("").toAbsolutePath();
    Path folder = content.toAbsolutePath().normalize();
    return folder.startsWith(here) ? here.relativize(folder) : folder;
  }

  /** The folder of the saved articles, if one was given. */
  Optional<Path> snapshots() {
    Optional<Path> given = Optional.ofNullable(snapshots);
    given
        .filter(folder -> !Files.isDirectory(folder))
        .ifPresent(
            folder -> {
              throw wrong("there is no folder \"" + folder + "\" with saved articles");
            });
    return given;
  }

  boolean strict() {
    return strict;
  }

  /** Whether every warning is told. */
  boolean all() {
    return all;
  }

  boolean quiet() {
    return quiet && !verbose;
  }

  boolean verbose() {
    return verbose;
  }

  /** For whom the run is made, and as of when: the only place that reads the time. */
  Reader reader() {
    return reader(spec, Optional.ofNullable(asOf), include);
  }

  /** The same for a command with other options. */
  static Reader reader(CommandSpec spec, Optional<String> asOf, Set<Hidden> include) {
    Instant now = Instant.now();
    return new Reader(
        asOf.map(words -> time(spec, words)).orElse(now),
        include.contains(Hidden.DRAFTS),
        include.contains(Hidden.EMBARGOED),
        now);
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

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
