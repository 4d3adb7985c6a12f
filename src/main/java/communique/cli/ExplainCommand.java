package communique.cli;

import communique.cache.Cache;
import communique.cli.report.ExplainReport;
import communique.curate.edit.Refused;
import communique.curate.survey.Explained;
import communique.curate.survey.Surveyed;
import communique.edition.Companions;
import communique.edition.Edition;
import communique.edition.PrintEdition;
import communique.edition.WebEdition;
import communique.output.Remembered;
import communique.shape.Unreadable;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code communique explain}. */
@Command(
    name = "explain",
    description =
        "Tells of one record what it rests on, what rests on it, which pages show it, and what the"
            + " rules say of it; of a word of this program what it means, of a rule what it looks"
            + " at. Writes nothing.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  communique explain cape-talks-2025",
      "  communique explain cape-talks-2025#first-talks --all my-dossier",
      "  communique explain sheet",
      "  communique explain words",
      "  communique explain uncited-prose"
    })
final class ExplainCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      index = "0",
      paramLabel = "ID",
      description =
          "The id of any record, or of a claim or a part of one; RECORD#ID if several records have"
              + " one of that id. Or a word, such as sheet or waiver, or the name of a rule; words"
              + " and rules list all of them.")
  private String id = "";

  @Mixin private ReadingOptions reading = new ReadingOptions();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text for a person (default), or json for a machine.")
  private ReportFormat format = ReportFormat.TEXT;

  @Option(
      names = "--all",
      description = "Tell every line of every list (default: the first ten of each).")
  private boolean all;

  @Option(
      names = "--pages",
      negatable = true,
      description =
          "Ask which pages show it, or do not (default: ask, unless that would take long: in a large"
              + " dossier that was not built yet).")
  private @Nullable Boolean pages;

  /** Of so many sheets the pages are not made only to ask them. */
  private static final long LARGE = 1_000;

  private boolean isAsking = true;

  @Override
  public Integer call() throws Refused {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    if (!Folder.isDossier(reading.content()) && WordPrinter.isKnown(id)) {
      return word(out);
    }
    Surveyed surveyed = Surveying.read(reading);
    if (!surveyed.isDossier() && Surveying.isFolder(id)) {
      throw wrong("\"%s\" is a folder; say first which id, then the folder".formatted(id));
    }
    if (!surveyed.isDossier() && WordPrinter.near(id).isPresent()) {
      throw new Refused("\"" + id + "\" is no word of this program, and here is no dossier")
          .hint("did you mean \"" + WordPrinter.near(id).get() + "\"?");
    }
    if (Surveying.isNothing(spec, surveyed)) {
      return Exit.USAGE;
    }
    if (surveyed.isUnknown(id) && WordPrinter.isKnown(id)) {
      return word(out);
    }
    Explained explained = explained(surveyed);
    switch (format) {
      case TEXT -> new ExplainPrinter(new Lines(out, all), all, isAsking).print(explained);
      case JSON -> ExplainReport.write(explained, out);
    }
    out.flush();
    Surveying.warn(surveyed, err);
    if (pages == null && !isAsking) {
      err.println("the pages were not asked, for nothing of this large dossier was built yet");
      err.println("  hint: communique build it first; or --pages asks them, which takes a while");
    }
    return Exit.DONE;
  }

  private int word(PrintWriter out) {
    if (format == ReportFormat.JSON) {
      throw wrong("\"" + id + "\" is a word of this program; --format json tells of records");
    }
    new WordPrinter(new Lines(out, all)).print(id);
    out.flush();
    return Exit.DONE;
  }

  private Explained explained(Surveyed surveyed) throws Refused {
    try (Cache cache = Cache.lookInto(reading.content())) {
      Remembered built = Remembered.in(cache);
      isAsking = isAsking(Optional.ofNullable(pages), built.isOfASite(), surveyed.sheets());
      return Explained.of(id, surveyed, editions(), built);
    } catch (Unreadable e) {
      List<String> hints = new ArrayList<>(e.hint().stream().toList());
      if (hints.isEmpty()) {
        WordPrinter.near(id)
            .ifPresent(word -> hints.add("did you mean the word \"" + word + "\"?"));
      }
      if (surveyed.unread() > 0) {
        hints.add(
            "%s in the files, so it may stand where nothing can be read: see communique check"
                .formatted(Lines.count(surveyed.unread(), "error", "errors")));
      }
      Refused unknown = new Refused(e.message());
      throw hints.isEmpty() ? unknown : unknown.hint(String.join("\n  hint: ", hints));
    }
  }

  /** Whether the pages are asked; as it was said, else unless all of a large dossier were made. */
  static boolean isAsking(Optional<Boolean> said, boolean built, long sheets) {
    return said.orElse(built || sheets <= LARGE);
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  /** What is read by people. */
  private List<Edition> editions() {
    Path theme = reading.content().resolve("templates");
    return isAsking
        ? List.of(new WebEdition(theme, new Companions(true, true, false)), new PrintEdition(theme))
        : List.of();
  }
}
