package communique.cli;

import communique.cli.report.TodoReport;
import communique.curate.survey.Left;
import communique.curate.survey.Surveyed;
import communique.curate.survey.Task;
import communique.curate.survey.Todo;
import communique.model.Language;
import communique.problem.Nearest;
import communique.shape.Unreadable;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code communique todo}. */
@Command(
    name = "todo",
    description = "Lists what is left to do in a dossier, the gravest first. Writes nothing.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  communique todo my-dossier",
      "  communique todo --only differences,stale --all",
      "  communique todo --only translations --format json"
    })
final class TodoCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private ReadingOptions reading = new ReadingOptions();

  @Option(
      names = "--only",
      split = ",",
      paramLabel = "KIND",
      description =
          "Only these kinds, with commas between: differences, terms, stale, not-considered,"
              + " to-fill-in, look-ups, embargoes, waivers, drafts, translations, sources, unused.")
  private List<String> only = List.of();

  @Option(
      names = "--language",
      paramLabel = "TAG",
      description = "Only translations, and only those that readers of that language miss.")
  private @Nullable String language;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text for a person (default), or json for a machine, which is told all.")
  private ReportFormat format = ReportFormat.TEXT;

  @Option(names = "--all", description = "Tell all of each kind (default: the first ten).")
  private boolean all;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    Set<Left> wanted = wanted();
    Surveyed surveyed = Surveying.read(reading);
    if (Surveying.isNothing(spec, surveyed)) {
      return Exit.USAGE;
    }
    Map<Left, List<Task>> left = Todo.of(surveyed, wanted, language(surveyed));
    if (format == ReportFormat.JSON) {
      TodoReport.write(left, surveyed.unread(), out);
      out.flush();
      Surveying.warn(surveyed, err);
    } else {
      TodoPrinter printer = new TodoPrinter(new Lines(out, all));
      printer.print(left);
      Surveying.warn(surveyed, err);
      printer.sum(left);
    }
    return Exit.DONE;
  }

  private Set<Left> wanted() {
    EnumSet<Left> wanted = EnumSet.noneOf(Left.class);
    only.forEach(slug -> wanted.add(Left.of(slug.strip()).orElseThrow(() -> unknown(slug))));
    if (language != null) {
      if (!wanted.isEmpty() && !wanted.contains(Left.TRANSLATIONS)) {
        throw wrong("--language asks for translations, which --only leaves out");
      }
      return EnumSet.of(Left.TRANSLATIONS);
    }
    return wanted.isEmpty() ? EnumSet.allOf(Left.class) : wanted;
  }

  private ParameterException unknown(String slug) {
    List<String> slugs = Arrays.stream(Left.values()).map(Left::slug).toList();
    String hint =
        Nearest.hint(slug, slugs).orElse("there are %s".formatted(String.join(", ", slugs)));
    return wrong("--only: there is no kind \"%s\"; %s".formatted(slug, hint));
  }

  private Optional<Language> language(Surveyed surveyed) {
    if (language == null) {
      return Optional.empty();
    }
    List<Language> readers = surveyed.loaded().dossier().site().readers().toList();
    return Optional.of(
        readers.stream()
            .filter(reader -> reader.tag().equalsIgnoreCase(language))
            .findFirst()
            .orElseThrow(() -> notOfSite(readers)));
  }

  private ParameterException notOfSite(List<Language> readers) {
    return wrong(
        "--language: the site is in %s, not in \"%s\"%s"
            .formatted(
                readers.stream().map(Language::tag).collect(Collectors.joining(", ")),
                language,
                meant(readers)));
  }

  /** The code of a country is taken for that of its language now and then. */
  private String meant(List<Language> readers) {
    try {
      return Language.of(String.valueOf(language))
          .meant()
          .filter(readers::contains)
          .map(meant -> "; did you mean \"" + meant.tag() + "\"?")
          .orElse("");
    } catch (Unreadable e) {
      return e.hint().map(hint -> "; " + hint).orElse("");
    }
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
