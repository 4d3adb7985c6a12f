package communique.cli;

import communique.cli.screen.Screen;
import communique.curate.capture.SourceAdd;
import communique.curate.edit.Refused;
import communique.curate.edit.Typed;
import communique.model.Edtf;
import communique.model.Language;
import communique.model.Source;
import communique.problem.Nearest;
import communique.shape.Ref;
import communique.shape.Unreadable;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code communique source add}. */
@Command(
    name = "add",
    description =
        "Makes a source of an article: saves its text and its original, and enters it into"
            + " sources.yaml.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  communique source add https://news.example/talks my-dossier",
      "  communique source add saved.mhtml --id courier-talks",
      "  communique source add report.pdf --kind official --dry-run"
    })
final class SourceAddCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      index = "0",
      paramLabel = "URL|FILE",
      description =
          "The address of the article, or a file of it: HTML, MHTML, PDF, plain text, or an e-mail"
              + " (.eml).")
  private String named = "";

  @Mixin private DossierFolder folder = new DossierFolder();

  @Mixin private SourceOptions options = new SourceOptions();

  @Option(
      names = "--id",
      paramLabel = "ID",
      description =
          "The id of the source (default: one of publisher and title, else of the file's name).")
  private @Nullable String id;

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      description =
          "What kind of source it is: news, official, transcript, official-text, video, post,"
              + " dataset, book, reference (default: what the page says).")
  private @Nullable String kind;

  @Option(
      names = "--language",
      paramLabel = "TAG",
      description = "The language it is written in (default: what the page says).")
  private @Nullable String language;

  @Option(
      names = "--url",
      paramLabel = "URL",
      description = "Where a saved file was read (default: what the file says).")
  private @Nullable String url;

  @Option(
      names = "--archived",
      paramLabel = "URL",
      description = "Where an archive keeps a copy for everybody.")
  private @Nullable String archived;

  @Option(names = "--archived-on", paramLabel = "DATE", description = "When the archive took it.")
  private @Nullable String archivedOn;

  @Option(
      names = "--into",
      paramLabel = "FILE",
      defaultValue = "sources.yaml",
      description =
          "The file that the entry is written into, such as sources/2025.yaml (default:"
              + " sources.yaml).")
  private String into = "sources.yaml";

  @Option(names = "--dry-run", description = "Show what would be written, and write nothing.")
  private boolean dryRun;

  @Override
  public Integer call() throws Refused, IOException {
    if (archivedOn != null && archived == null) {
      throw wrong("--archived-on needs --archived with the address of the copy");
    }
    requireItem();
    Path root = folder.dossier(spec);
    SourceAdd.Wishes wishes =
        new SourceAdd.Wishes(
            read(id, "--id", Ref::slug),
            read(kind, "--kind", this::kind),
            read(language, "--language", Language::typed),
            Optional.ofNullable(url),
            Optional.ofNullable(archived),
            read(archivedOn, "--archived-on", Edtf::of),
            into,
            options.snapshots(),
            options.reader());
    SourceAdd.Added added =
        new SourceAdd(root, options.items(), wishes)
            .add(named, dryRun, () -> Writing.wait(spec, root));
    if (dryRun || !options.quiet()) {
      tell(added);
    }
    return Exit.DONE;
  }

  /** The folder, and no article before it; or the two of them the wrong way round. */
  private void requireItem() throws Refused {
    if (Surveying.isFolder(named) && Folder.isDossier(Path.of(named))) {
      Path other = folder.named(spec);
      throw new Refused("\"" + named + "\" is the folder of a dossier; the article comes first")
          .hint(
              "communique source add %s %s"
                  .formatted(
                      Files.isRegularFile(other) ? Typed.path(other) : "<address or file>",
                      Typed.word(named)));
    }
  }

  private void tell(SourceAdd.Added added) {
    PrintWriter out = spec.commandLine().getOut();
    if (dryRun) {
      out.println("would write " + added.text() + ":");
      Screen.text(out, added.extract().text());
      out.println("");
      out.println("would write " + added.original());
      out.println("would write into " + added.register() + ":");
      Screen.text(out, added.entry());
      out.println("");
    }
    out.println(
        "%s %s: %s, %s in %s; its entry in %s:%s"
            .formatted(
                dryRun ? "would save" : "saved",
                added.id(),
                counted(added.extract().paragraphs().size(), "paragraph"),
                counted(added.extract().words(), "word"),
                added.text(),
                added.register(),
                added.line()));
    added
        .same()
        .ifPresent(
            id ->
                out.println(
                    "note: its text is that of "
                        + id
                        + ", letter for letter; cite only one of them, unless two papers printed it"));
    out.println(
        added.missing().isEmpty()
            ? "to fill in: nothing; look whether all of it is as printed"
            : "to fill in: " + String.join(", ", added.missing()));
    out.println(
        dryRun
            ? "next: the same without --dry-run"
            : "next: communique read " + added.id() + where());
  }

  private static String counted(int count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }

  private String where() {
    return Typed.behind(folder.named(spec))
        + options.snapshots().map(folder -> " --snapshots " + Typed.path(folder)).orElse("");
  }

  private Source.Kind kind(String words) {
    String name = words.strip().toLowerCase(Locale.ROOT).replace('_', '-');
    List<String> all =
        Stream.of(Source.Kind.values())
            .map(one -> one.name().toLowerCase(Locale.ROOT).replace('_', '-'))
            .toList();
    if (!all.contains(name)) {
      throw wrong(
          "\"%s\" is not a kind of source; %s"
              .formatted(
                  words, Nearest.hint(name, all).orElse("write one of " + String.join(", ", all))));
    }
    return Source.Kind.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  private <T> Optional<T> read(@Nullable String words, String option, Function<String, T> reader) {
    try {
      return Optional.ofNullable(words).map(reader);
    } catch (Unreadable e) {
      throw wrong(option + ": " + e.message() + e.hint().map(hint -> "; " + hint).orElse(""));
    }
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
