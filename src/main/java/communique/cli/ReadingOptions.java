package communique.cli;

import communique.model.Reader;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which dossier a command reads, and for whom. */
class ReadingOptions {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  @Mixin private DossierFolder folder = new DossierFolder();

  @Option(
      names = "--as-of",
      paramLabel = "TIME",
      description =
          "The clock of the run, such as 2025-11-01T18:00:00+09:00 (default: now). What was"
              + " published or released later is hidden.")
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
      description =
          "The folder of the saved articles; words and quotations are looked up in them (default:"
              + " the folder snapshots in the dossier, if there is one).")
  private @Nullable Path snapshots;

  @Option(names = "--verbose", description = "Print the stack trace of a failure.")
  private boolean verbose;

  /** What a reader can be shown beyond what is published. */
  enum Hidden {
    DRAFTS,
    EMBARGOED
  }

  /** Where a command takes its words in another order, the folder that it was given. */
  void content(Path named) {
    folder.behind(named);
  }

  /** The folder to read. */
  Path content() {
    return folder.path(spec);
  }

  /** The folder of the saved articles: the one that was given, else that in the dossier. */
  Optional<Path> snapshots() {
    try {
      return SavedArticles.folder(Optional.ofNullable(snapshots), content());
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()));
    }
  }

  boolean verbose() {
    return verbose;
  }

  /** For whom the run is made, and as of when. */
  Reader reader() {
    return Given.reader(
        spec,
        Optional.ofNullable(asOf),
        include.contains(Hidden.DRAFTS),
        include.contains(Hidden.EMBARGOED));
  }
}
