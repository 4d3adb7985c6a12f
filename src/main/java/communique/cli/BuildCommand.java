package communique.cli;

import communique.build.AnotherSite;
import communique.build.BuildOptions;
import communique.build.BuildResult;
import communique.build.Retold;
import communique.build.SiteBuild;
import communique.curate.edit.Refused;
import communique.edition.Companions;
import communique.edition.Edition;
import communique.edition.PrintEdition;
import communique.edition.SingleFileEdition;
import communique.edition.WebEdition;
import communique.model.Dossier;
import communique.model.Sheet;
import communique.output.Published;
import communique.output.Watcher;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code communique build}. */
@Command(
    name = "build",
    description = "Checks a dossier and publishes its site.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  communique build my-dossier",
      "  communique build my-dossier --out public --edition web,data --bundle",
      "  communique build my-dossier --include drafts --out preview",
      "  communique build my-dossier --history",
      "  communique build my-dossier --explain summits/cape-talks-2025.html"
    })
final class BuildCommand implements Callable<Integer> {

  private static final Pattern IDS = Pattern.compile("[a-z0-9-]+(,[a-z0-9-]+)*");

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private CommonOptions common = new CommonOptions();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      defaultValue = "target/site",
      description = "The folder to publish into (default: target/site).")
  private Path out = Path.of("target/site");

  @Option(
      names = "--edition",
      split = ",",
      paramLabel = "FORM",
      defaultValue = Form.OF_A_SITE,
      description = "What to build: web, data, database, print, host (default: all but host).")
  private Set<Form> forms = EnumSet.noneOf(Form.class);

  @Option(
      names = "--bundle",
      description = "Also pack the site into one file for where there is no network.")
  private boolean bundle;

  @Option(
      names = "--single-file",
      paramLabel = "ID[,ID...]",
      description = "Also write these sheets as one HTML file, downloads/ID.html; can be repeated.")
  private List<String> singles = List.of();

  @Option(names = "--history", description = Earlier.OPTION)
  private boolean history;

  @Option(
      names = "--explain",
      split = ",",
      paramLabel = "PAGE|ID",
      description = "Also tell why a page was made again, or on which pages a record is shown.")
  private List<String> explained = List.of();

  @Override
  public Integer call() throws Refused {
    Path content = common.content();
    Given.requireNoDossier(spec, out);
    if (bundle && !forms.contains(Form.WEB)) {
      throw new ParameterException(spec.commandLine(), "--bundle packs the edition web");
    }
    if (history && !forms.contains(Form.WEB)) {
      throw new ParameterException(spec.commandLine(), "--history adds to the edition web");
    }
    singles.stream().filter(set -> !IDS.matcher(set).matches()).findFirst().ifPresent(this::noIds);
    Explanation explanation = new Explanation(explained);
    BuildResult result = build(content, explanation);
    new ResultPrinter(spec, common).print(result);
    result.published().stream().flatMap(done -> done.altered().stream()).forEach(this::tellAltered);
    if (!common.quiet()) {
      result.published().ifPresent(this::tell);
      result.published().ifPresent(done -> tellBook(result.dossier()));
    }
    result.published().ifPresent(done -> explanation.print(spec.commandLine().getOut()));
    return result.published().isPresent() ? Exit.DONE : Exit.rejected(result.problems());
  }

  private BuildResult build(Path content, Explanation explanation) throws Refused {
    try {
      return SiteBuild.run(
          new BuildOptions(
              content,
              out,
              editions(content),
              bundle,
              common.reader(),
              common.snapshots(),
              common.strict(),
              explained.isEmpty() ? Watcher.NONE : explanation,
              kept(content),
              this::waiting));
    } catch (AnotherSite e) {
      throw Given.refused(e, "--out", out, content);
    }
  }

  /** The forms, and single files of some sheets. */
  private List<Edition> editions(Path content) {
    Path theme = content.resolve("templates");
    Stream<Edition> single =
        singles.stream()
            .map(set -> List.of(set.split(",")))
            .map(ids -> new SingleFileEdition(new WebEdition(theme, Companions.NONE), ids));
    return Stream.concat(Form.editions(forms, theme, bundle, history), single).toList();
  }

  private Optional<Retold> kept(Path content) throws Refused {
    return history ? Optional.of(new Earlier(forms, bundle).of(content)) : Optional.empty();
  }

  private void noIds(String given) {
    throw new ParameterException(
        spec.commandLine(), "--single-file takes ids, with commas between, not \"" + given + "\"");
  }

  private void tellBook(Dossier dossier) {
    if (forms.contains(Form.PRINT) && dossier.all(Sheet.class).size() > PrintEdition.LONGEST_BOOK) {
      spec.commandLine()
          .getOut()
          .printf(
              "no briefing book: there are more than %s sheets; communique print makes one%n",
              PrintEdition.LONGEST_BOOK);
    }
  }

  private void tellAltered(String path) {
    spec.commandLine()
        .getErr()
        .printf(
            "%s/%s is no longer part of the site, but stays: it was changed after it was published."
                + " Delete it, unless it is yours%n",
            out, path);
  }

  private void waiting() {
    spec.commandLine().getErr().println("waiting: another build is publishing into " + out);
  }

  private void tell(Published published) {
    spec.commandLine()
        .getOut()
        .printf(
            "published to %s: %s files written, %s unchanged, %s deleted%n",
            out, published.written(), published.unchanged(), published.deleted());
  }
}
