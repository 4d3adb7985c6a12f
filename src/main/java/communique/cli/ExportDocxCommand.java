package communique.cli;

import communique.build.BuildResult;
import communique.build.ExportOptions;
import communique.build.SiteBuild;
import communique.edition.OfficeEdition;
import communique.model.Language;
import communique.model.Publication;
import communique.model.Selection;
import communique.output.OutputFile;
import communique.output.SingleFile;
import communique.shape.Unreadable;
import communique.word.Typewriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code communique export docx}. */
@Command(
    name = "docx",
    description =
        "Checks a dossier and writes a sheet, or several in one book, as a Word document.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  communique export docx cape-talks-2025 --out talks.docx",
      "  communique export docx cape-talks-2025,ida-brook my-dossier",
      "  communique export docx --book my-dossier --language en"
    })
final class ExportDocxCommand implements Callable<Integer> {

  private static final String BOOK = "briefing-book";
  private static final Pattern ID = Pattern.compile("[a-z0-9-]+");

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      index = "0",
      arity = "0..1",
      split = ",",
      hideParamSyntax = true,
      paramLabel = "[ID[,ID...]]",
      description = "The sheets; with --book none, but the folder.")
  private List<String> ids = new ArrayList<>();

  @Mixin private CommonOptions common = new CommonOptions();

  @Option(names = "--book", description = "All sheets in one book.")
  private boolean book;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "The Word document to write (default: ID.docx, or briefing-book.docx).")
  private @Nullable Path out;

  @Option(
      names = "--language",
      paramLabel = "TAG",
      description = "The language of the site to write in (default: the first).")
  private @Nullable String language;

  @Override
  public Integer call() throws IOException {
    List<String> sheets = sheets();
    Path file = Optional.ofNullable(out).orElse(Path.of(name(sheets) + ".docx"));
    Replaced.require(
        spec,
        file,
        Typewriter::isTyped,
        "is there, and is no Word document as it was written here");
    try {
      return export(sheets, file);
    } catch (Unreadable e) {
      throw Given.refused(spec, e);
    }
  }

  /** What is no id could be no name of a file either; there is no such sheet. */
  private static String name(List<String> sheets) {
    return sheets.size() == 1 && ID.matcher(sheets.get(0)).matches() ? sheets.get(0) : BOOK;
  }

  /** With --book the first word is the folder. */
  private List<String> sheets() {
    if (book) {
      if (ids.size() > 1) {
        throw wrong("--book has all sheets: name none, or leave --book out");
      }
      ids.forEach(this::folder);
      return List.of();
    }
    if (ids.isEmpty()) {
      throw wrong("say which sheet, or --book for all of them: communique export docx ID");
    }
    if (ids.size() == 1 && Surveying.isFolder(ids.get(0))) {
      throw wrong(
          "\"%s\" is a folder; say first which sheet, then the folder, or --book for all sheets"
              .formatted(ids.get(0)));
    }
    return ids.stream().distinct().toList();
  }

  private void folder(String named) {
    if (!Surveying.isFolder(named)) {
      throw wrong("there is no folder \"" + named + "\"; --book takes no sheets, for it has all");
    }
    common.content(Path.of(named));
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  private int export(List<String> sheets, Path file) {
    BuildResult result =
        SiteBuild.export(
            new ExportOptions(
                common.content(),
                publication -> document(publication, sheets),
                made -> SingleFile.write(file, made),
                false,
                common.reader(),
                common.snapshots(),
                common.strict()));
    new ResultPrinter(spec, common).print(result);
    if (!common.quiet()) {
      result.published().ifPresent(done -> spec.commandLine().getOut().println("wrote " + file));
    }
    return result.published().isPresent() ? Exit.DONE : Exit.rejected(result.problems());
  }

  private OutputFile<?> document(Publication publication, List<String> sheets) {
    OfficeEdition edition = new OfficeEdition(common.content().resolve("templates"));
    Optional<Language> wanted = Optional.ofNullable(language).map(Language::of);
    return sheets.isEmpty()
        ? edition.book(publication, wanted, Selection.ALL)
        : edition.document(publication, wanted, sheets);
  }
}
