package communique.cli;

import communique.curate.capture.Items;
import communique.curate.capture.web.Fetcher;
import communique.curate.capture.web.Limits;
import communique.model.Reader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What the commands that read articles can be told. */
final class SourceOptions {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--snapshots",
      paramLabel = "DIR",
      description =
          "The folder of the saved articles (default: the folder snapshots in the dossier).")
  private @Nullable Path snapshots;

  @Option(
      names = "--charset",
      paramLabel = "NAME",
      description =
          "The encoding of a text that does not say it, such as EUC-KR, GB18030, Shift_JIS or"
              + " windows-1252.")
  private @Nullable String charset;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      defaultValue = "60",
      description = "How long a server may take for a page (default: 60).")
  private int timeout = 60;

  @Option(
      names = "--as-of",
      paramLabel = "TIME",
      description =
          "The clock of the run, such as 2025-11-01T18:00:00+09:00 (default: now); its day is"
              + " written.")
  private @Nullable String asOf;

  @Option(names = "--quiet", description = "Print problems and nothing else.")
  private boolean quiet;

  @Option(names = "--verbose", description = "Print the stack trace of a failure.")
  private boolean verbose;

  boolean quiet() {
    return quiet && !verbose;
  }

  /** The folder of the saved articles, if one was given. */
  Optional<Path> snapshots() {
    Optional<Path> given = Optional.ofNullable(snapshots);
    given
        .filter(folder -> !Files.isDirectory(folder))
        .ifPresent(
            folder -> {
              throw wrong("there is no folder \"" + folder + "\" for saved articles");
            });
    return given;
  }

  /** Gets articles from the web or from files. */
  Items items() {
    if (timeout < 1) {
      throw wrong("--timeout takes a number of seconds from 1, not " + timeout);
    }
    Optional.ofNullable(charset)
        .filter(name -> !isCharset(name))
        .ifPresent(
            name -> {
              throw wrong(
                  "\""
                      + name
                      + "\" is no encoding that is known here; write EUC-KR, GB18030, Big5,"
                      + " Shift_JIS, EUC-JP or windows-1252");
            });
    Limits limits = Limits.USUAL.time(Duration.ofSeconds(timeout));
    return new Items(new Fetcher(limits, agent()), Optional.ofNullable(charset));
  }

  private static boolean isCharset(String name) {
    try {
      return Charset.isSupported(name);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static String agent() {
    return "Communique/"
        + Main.Version.number().orElse("dev")
        + " (one page, asked for by a person)";
  }

  /** For whom the run is made, and as of when. */
  Reader reader() {
    return Given.reader(spec, Optional.ofNullable(asOf), true, true);
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
