package communique.cli;

import communique.cli.line.Given;
import communique.cli.line.Operand;
import communique.cli.line.Option;
import communique.cli.line.Reading;
import communique.cli.line.Usage;
import communique.cli.line.WrongCommand;
import communique.model.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What every command that reads a dossier can be told. */
final class CommonOptions {

  static final Operand DIR =
      new Operand("DIR", false, "The folder with site.yaml (default: the current folder).");

  static final Option<String> QUIET = Option.flag("quiet", "Print problems and nothing else.");

  static final Option<String> VERBOSE =
      Option.flag("verbose", "Print the stack trace of a failure.");

  private static final Option<String> STRICT =
      Option.flag("strict", "Warnings fail the run too.");

  private static final Option<String> ALL =
      Option.flag("all", "Tell every warning (default: the first ten of each rule).");

  private static final Option<String> AS_OF =
      Option.one(
          "as-of",
          "TIME",
          "The clock of the run, a time with offset (default: now). What was published or released"
              + " later is hidden.",
          Reading.WORD);

  private static final Option<Hidden> INCLUDE =
      Option.list(
          "include",
          "STATE",
          "Show drafts, embargoed records, or both (drafts,embargoed).",
          Reading.oneOf(Hidden.class));

  private static final Option<Path> SNAPSHOTS =
      Option.one(
          "snapshots",
          "DIR",
          "The folder of the saved articles; words and quotations are looked up in them.",
          Reading.PATH);

  private final Given given;

  CommonOptions(Given given) {
    this.given = given;
  }

  /** How a command is used that can be told these, and more. */
  static Usage usage(String name, String description, Option<?>... more) {
    Stream<Option<?>> common =
        Stream.of(QUIET, VERBOSE, STRICT, ALL, AS_OF, INCLUDE, SNAPSHOTS);
    return new Usage(name, description, DIR, Stream.concat(common, Stream.of(more)).toList());
  }

  /** What a reader can be shown beyond what is published. */
  enum Hidden {
    DRAFTS,
    EMBARGOED
  }

  /** The folder to read; below the current folder it is named from there, as in every problem. */
  Path content() {
    Path content = Path.of(given.operand().orElse("."));
    if (!Files.isDirectory(content)) {
      throw wrong("there is no folder \"" + content + "\"");
    }
    Path here = Path.of("").toAbsolutePath();
    Path folder = content.toAbsolutePath().normalize();
    return folder.startsWith(here) ? here.relativize(folder) : folder;
  }

  /** The folder of the saved articles, if one was given. */
  Optional<Path> snapshots() {
    Optional<Path> articles = given.value(SNAPSHOTS);
    articles
        .filter(folder -> !Files.isDirectory(folder))
        .ifPresent(
            folder -> {
              throw wrong("there is no folder \"" + folder + "\" with saved articles");
            });
    return articles;
  }

  boolean strict() {
    return given.has(STRICT);
  }

  /** Whether every warning is told. */
  boolean all() {
    return given.has(ALL);
  }

  boolean quiet() {
    return given.has(QUIET) && !verbose();
  }

  boolean verbose() {
    return given.has(VERBOSE);
  }

  /** For whom the run is made, and as of when: the only place that reads the time. */
  Reader reader() {
    Instant now = Instant.now();
    List<Hidden> hidden = given.values(INCLUDE);
    return new Reader(
        given.value(AS_OF).map(CommonOptions::time).orElse(now),
        hidden.contains(Hidden.DRAFTS),
        hidden.contains(Hidden.EMBARGOED),
        now);
  }

  private static Instant time(String words) {
    try {
      return OffsetDateTime.parse(words).toInstant();
    } catch (DateTimeException e) {
      throw wrong(
          "--as-of takes a time with offset, like 2025-11-01T18:00:00+09:00, not \""
              + words
              + "\"");
    }
  }

  private static WrongCommand wrong(String message) {
    return new WrongCommand(message);
  }
}
