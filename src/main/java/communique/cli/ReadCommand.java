package communique.cli;

import communique.cache.Cache;
import communique.cli.reading.ReadingJson;
import communique.cli.reading.ReadingText;
import communique.content.ContentLoader;
import communique.content.Loaded;
import communique.content.Locator;
import communique.curate.edit.Refused;
import communique.curate.edit.Typed;
import communique.curate.reading.Clipping;
import communique.curate.reading.Desk;
import communique.curate.reading.OpenArticle;
import communique.curate.reading.Reading.Extent;
import java.io.PrintWriter;
import java.nio.file.Path;
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

/** {@code communique read}. */
@Command(
    name = "read",
    description =
        "Reads a saved article with you: what records cite of it, what no record has, and words of"
            + " it ready to paste. Nothing is written, and nothing leaves this machine.",
    footer = {
      "",
      "Examples:",
      "  communique read cape-courier",
      "  communique read cape-courier --uncited",
      "  communique read cape-courier --select \"Ida Brook, … in ten years\""
    },
    mixinStandardHelpOptions = true)
final class ReadCommand implements Callable<Integer> {

  /** The command, a source and a folder. */
  private static final int PAIR = 3;

  private static final int NARROWEST = 40;
  private static final int WIDEST = 120;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(index = "0", paramLabel = "SOURCE", description = "The id of the source.")
  private String source = "";

  @Mixin private CommonOptions common = new CommonOptions();

  @Option(names = "--uncited", description = "Only what no record has.")
  private boolean uncited;

  @Option(
      names = "--select",
      paramLabel = "WORDS",
      description =
          "Print these words ready to paste: as evidence, as a statement and as a claim. All of"
              + " them, or the first and the last with … between.")
  private @Nullable String select;

  @Option(
      names = "--line",
      paramLabel = "N",
      description =
          "The paragraph with that number at its left: alone it is selected; with --select it tells"
              + " which, if the words stand in several.")
  private @Nullable Integer line;

  @Option(
      names = "--width",
      paramLabel = "N",
      description = "Wrap to so many columns, 40 to 120 (default: those of the terminal, else 80).")
  private @Nullable Integer width;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text for a person (default), or json for a machine.")
  private Format format = Format.TEXT;

  /** For whom it is printed. */
  enum Format {
    TEXT,
    JSON
  }

  @Override
  public Integer call() throws Refused {
    requireSourceFirst();
    Path content = common.content();
    requireDossier(content);
    Loaded loaded = load(content);
    new ProblemPrinter(spec, common.all()).print(Locator.sorted(loaded.problems()));
    OpenArticle open = new Desk(loaded.dossier(), common.snapshots()).open(source);
    if (select != null || line != null) {
      print(open.clip(selected(open)));
    } else {
      print(open);
    }
    out().flush();
    return end(open, loaded);
  }

  /** The folder of a dossier and a word that is none, in the wrong order. */
  private void requireSourceFirst() throws Refused {
    List<String> given = Retyped.given(spec);
    boolean isPair = given.size() == PAIR && given.stream().noneMatch(word -> word.startsWith("-"));
    if (isPair && Folder.isDossier(Path.of(source)) && !Surveying.isFolder(given.get(2))) {
      throw new Refused("\"" + source + "\" is the folder of a dossier; the source comes first")
          .hint("communique read %s %s".formatted(Typed.word(given.get(2)), Typed.word(source)));
    }
  }

  /** The folder alone is no source; a source alone is looked for in the current folder. */
  private void requireDossier(Path content) throws Refused {
    Path named = Path.of(source);
    if (Folder.isDossier(named)) {
      throw new Refused("\"" + source + "\" is the folder of a dossier; say which source of it")
          .hint("communique read <id of a source>" + Typed.behind(named));
    }
    if (!Folder.isDossier(content)) {
      throw NoDossier.refused(spec, content);
    }
  }

  private static Loaded load(Path content) {
    try (Cache cache = Cache.of(content)) {
      return ContentLoader.load(content, cache);
    }
  }

  private Extent selected(OpenArticle open) throws Refused {
    Optional<Integer> paragraph = Optional.ofNullable(line);
    if (uncited) {
      throw new ParameterException(
          spec.commandLine(),
          "--uncited lists what is left, --select takes words: give one of them");
    }
    return select != null ? open.find(select, paragraph) : open.paragraph(paragraph.orElse(0));
  }

  private void print(Clipping clipping) {
    if (format == Format.JSON) {
      ReadingJson.write(clipping, out());
    } else {
      new ReadingText(out(), columns()).clipping(clipping);
    }
  }

  private void print(OpenArticle open) {
    if (format == Format.JSON) {
      ReadingJson.write(open.reading(), uncited, out());
    } else if (uncited) {
      new ReadingText(out(), columns()).uncited(open.reading());
    } else {
      new ReadingText(out(), columns()).all(open.reading());
    }
  }

  /** What makes the reading doubtful is said last. */
  private int end(OpenArticle open, Loaded loaded) {
    if (loaded.problems().block(false)) {
      tell(
          "not all of the dossier can be read, so that a passage may be cited and not be marked",
          Optional.of("mend what is told above"));
    }
    open.reading()
        .changed()
        .ifPresent(
            words ->
                tell(
                    words,
                    Optional.of(
                        "compare the two; if it is the right one, write that as sha256 in the entry of "
                            + source)));
    return open.reading().changed().isPresent() ? Exit.CONTENT : Exit.DONE;
  }

  private void tell(String words, Optional<String> hint) {
    PrintWriter err = spec.commandLine().getErr();
    err.println("communique: " + words);
    hint.ifPresent(more -> err.println("  hint: " + more));
  }

  /**
   * That of the terminal unless it is given; the library knows of 80 columns where there is none.
   */
  private int columns() {
    int columns = width == null ? spec.usageMessage().autoWidth(true).width() : width;
    return Math.max(NARROWEST, Math.min(WIDEST, columns));
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }
}
