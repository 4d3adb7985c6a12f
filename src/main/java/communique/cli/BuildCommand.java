package communique.cli;

import communique.build.BuildOptions;
import communique.build.BuildResult;
import communique.build.SiteBuild;
import communique.cli.line.Given;
import communique.cli.line.Option;
import communique.cli.line.Reading;
import communique.cli.line.Usage;
import communique.cli.line.WrongCommand;
import communique.edition.Companions;
import communique.edition.DataEdition;
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
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** {@code communique build}. */
final class BuildCommand implements Callable<Integer> {

  private static final Option<Path> OUT =
      Option.one(
          "out", "DIR", "The folder to publish into (default: target/site).", Reading.PATH);

  private static final Option<Form> EDITION =
      Option.list(
          "edition",
          "FORM",
          "What to build: web, data, print (default: all).",
          Reading.oneOf(Form.class));

  private static final Option<String> BUNDLE =
      Option.flag("bundle", "Also pack the site into one file for where there is no network.");

  private static final Option<String> SINGLE_FILE =
      Option.repeated(
          "single-file",
          "ID[,ID...]",
          "Also write these sheets as one HTML file, downloads/ID.html; can be repeated.",
          Reading.WORD);

  private static final Option<String> EXPLAIN =
      Option.list(
          "explain",
          "PAGE|ID",
          "Also tell why a page was made again, or on which pages a record is shown.",
          Reading.WORD);

  static final Usage USAGE =
      CommonOptions.usage(
          "build",
          "Checks a dossier and publishes its site.",
          OUT,
          EDITION,
          BUNDLE,
          SINGLE_FILE,
          EXPLAIN);

  private static final Pattern IDS = Pattern.compile("[a-z0-9-]+(,[a-z0-9-]+)*");

  private final CommonOptions common;
  private final Terminal terminal;
  private final Path out;
  private final Set<Form> forms;
  private final boolean bundle;
  private final List<String> singles;
  private final List<String> explained;

  BuildCommand(Given given, Terminal terminal) {
    this.common = new CommonOptions(given);
    this.terminal = terminal;
    this.out = given.value(OUT).orElse(Path.of("target/site"));
    this.forms =
        given.has(EDITION)
            ? EnumSet.copyOf(given.values(EDITION))
            : EnumSet.allOf(Form.class);
    this.bundle = given.has(BUNDLE);
    this.singles = given.values(SINGLE_FILE);
    this.explained = given.values(EXPLAIN);
  }

  /** A form in which a publication is given out. */
  enum Form {
    WEB,
    DATA,
    PRINT
  }

  @Override
  public Integer call() {
    Path content = common.content();
    if (bundle && !forms.contains(Form.WEB)) {
      throw new WrongCommand("--bundle packs the edition web");
    }
    singles.stream().filter(set -> !IDS.matcher(set).matches()).findFirst().ifPresent(this::noIds);
    Explanation explanation = new Explanation(explained);
    BuildResult result =
        SiteBuild.run(
            new BuildOptions(
                content,
                out,
                editions(content),
                bundle,
                common.reader(),
                common.snapshots(),
                common.strict(),
                explained.isEmpty() ? Watcher.NONE : explanation,
                this::waiting));
    new ProblemPrinter(terminal.err(), common.all()).print(result.problems());
    result.published().stream().flatMap(done -> done.altered().stream()).forEach(this::tellAltered);
    if (!common.quiet()) {
      new LeniencyPrinter(terminal.err()).print(result.leniency());
      result.published().ifPresent(this::tell);
      result.published().ifPresent(done -> tellBook(result.dossier()));
      result.comparison().ifPresent(told -> terminal.out().println(told.line()));
    }
    result.published().ifPresent(done -> explanation.print(terminal.out()));
    return result.published().isPresent() ? Exit.DONE : Exit.CONTENT;
  }

  /** Sheets link to the files that are built with them. */
  private List<Edition> editions(Path content) {
    Path theme = content.resolve("templates");
    Stream<Edition> single =
        singles.stream()
            .map(set -> List.of(set.split(",")))
            .map(ids -> new SingleFileEdition(new WebEdition(theme, Companions.NONE), ids));
    return Stream.concat(forms.stream().sorted().map(form -> edition(form, theme)), single)
        .toList();
  }

  private Edition edition(Form form, Path theme) {
    return switch (form) {
      case WEB ->
          new WebEdition(
              theme, new Companions(forms.contains(Form.DATA), forms.contains(Form.PRINT), bundle));
      case DATA -> new DataEdition();
      case PRINT -> new PrintEdition(theme);
    };
  }

  private void noIds(String given) {
    throw new WrongCommand("--single-file takes ids, with commas between, not \"" + given + "\"");
  }

  private void tellBook(Dossier dossier) {
    if (forms.contains(Form.PRINT) && dossier.all(Sheet.class).size() > PrintEdition.LONGEST_BOOK) {
      terminal.out()
          .printf(
              "no briefing book: there are more than %s sheets; communique print makes one%n",
              PrintEdition.LONGEST_BOOK);
    }
  }

  private void tellAltered(String path) {
    terminal.err()
        .printf(
            "%s/%s is no longer part of the site, but stays: it was changed after it was published."
                + " Delete it, unless it is yours%n",
            out, path);
  }

  private void waiting() {
    terminal.err().println("waiting: another build is publishing into " + out);
  }

  private void tell(Published published) {
    terminal.out()
        .printf(
            "published to %s: %s files written, %s unchanged, %s deleted%n",
            out, published.written(), published.unchanged(), published.deleted());
  }
}
