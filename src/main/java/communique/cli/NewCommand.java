package communique.cli;

import communique.cli.screen.Screen;
import communique.curate.blank.BlankKind;
import communique.curate.blank.NewRecord;
import communique.curate.edit.Refused;
import communique.curate.edit.Typed;
import communique.curate.edit.Workspace;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code communique new}. */
@Command(
    name = "new",
    description = "Begins a record: with what its kind needs in place, and all else as comments.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  communique new summit --title \"Talks at Cape Lume\"",
      "  communique new speaker ana-reed --title \"Ana Reed\"",
      "  communique new topic lamp-oil --title \"Lamp oil\" --in my-dossier",
      "  communique new statement brook-oil --event cape-talks-2025 --speaker ida-brook"
    })
final class NewCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      index = "0",
      paramLabel = "KIND",
      completionCandidates = Kinds.class,
      converter = Kinds.class,
      description = "What it will be: ${COMPLETION-CANDIDATES}.")
  private BlankKind kind = BlankKind.SUMMIT;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "ID",
      description = "Its id; without one, it is made of the title.")
  private @Nullable String id;

  @Parameters(
      index = "2",
      arity = "0..1",
      paramLabel = NamedFolder.LABEL,
      description = NamedFolder.DESCRIPTION)
  private @Nullable Path behind;

  @Mixin private NamedFolder folder = new NamedFolder();

  @Option(
      names = "--title",
      paramLabel = "WORDS",
      description =
          "Its title; of a person the name, of a statement the gist, of a change the reason.")
  private @Nullable String title;

  @Option(names = "--event", paramLabel = "ID", description = "The occasion of a statement.")
  private @Nullable String event;

  @Option(names = "--speaker", paramLabel = "ID", description = "Who makes a statement.")
  private @Nullable String speaker;

  @Option(
      names = "--source",
      paramLabel = "ID",
      description = "The source that reports a statement.")
  private @Nullable String source;

  @Option(names = "--record", paramLabel = "ID", description = "The record that a change is of.")
  private @Nullable String record;

  @Option(
      names = "--into",
      paramLabel = "FILE",
      description = "The file of a register that takes it, such as sources/2025.yaml.")
  private @Nullable String into;

  @Option(names = "--dry-run", description = "Print what would be written, and write nothing.")
  private boolean dryRun;

  /** The kinds as they are typed. */
  static final class Kinds extends ArrayList<String> implements ITypeConverter<BlankKind> {

    private static final long serialVersionUID = 1;

    Kinds() {
      super(Stream.of(BlankKind.values()).map(Kinds::typed).toList());
    }

    private static String typed(BlankKind kind) {
      return kind.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public BlankKind convert(String words) {
      return Stream.of(BlankKind.values())
          .filter(kind -> typed(kind).equals(words.toLowerCase(Locale.ROOT)))
          .findFirst()
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "\"%s\" is no kind of record; the kinds are %s"
                          .formatted(words, String.join(", ", this))));
    }
  }

  private Path named() {
    return folder.named(spec, Optional.ofNullable(behind));
  }

  @Override
  public Integer call() throws IOException, Refused {
    if (id == null && title == null) {
      throw new ParameterException(
          spec.commandLine(), "say an id, or a --title that one can be made of");
    }
    if (into != null && kind.isSheet()) {
      throw new ParameterException(
          spec.commandLine(), "--into names a file of a register; a sheet is a file of its own");
    }
    requireId();
    if (kind == BlankKind.STATEMENT && speaker == null) {
      throw new ParameterException(
          spec.commandLine(), "say who makes the statement: --speaker <id of a speaker>");
    }
    if (kind == BlankKind.CHANGE && record == null) {
      throw new ParameterException(
          spec.commandLine(), "say what is changed: --record <id of a record>");
    }
    Path root = Given.dossier(spec, named());
    return dryRun ? begin(root) : Writing.alone(spec, root, () -> begin(root));
  }

  /** The folder in the place of the id. */
  private void requireId() throws Refused {
    if (id != null && (isOther(id) || isOwnName(id))) {
      List<String> words = new ArrayList<>(Retyped.given(spec));
      words.remove(id);
      throw new Refused("\"" + id + "\" is the folder of a dossier, and stands where an id does")
          .hint(
              Retyped.typed(words.stream().map(Typed::word).toList())
                  + (isOther(id) ? " --in " + Typed.word(id) : ""));
    }
  }

  private boolean isOther(String word) {
    return Folder.isDossier(Path.of(word));
  }

  /** Somebody who stands in the folder names it all the same. */
  private boolean isOwnName(String word) {
    Path folder = named().toAbsolutePath().normalize();
    return title != null
        && behind == null
        && Folder.isDossier(folder)
        && folder.endsWith(word)
        && named().normalize().toString().isEmpty();
  }

  private int begin(Path root) throws IOException, Refused {
    Workspace workspace = Workspace.open(root);
    NewRecord begun =
        new NewRecord(kind, Optional.ofNullable(id), given(), Optional.ofNullable(into));
    NewRecord.Planned planned = begun.plan(workspace);
    PrintWriter out = spec.commandLine().getOut();
    if (dryRun) {
      Screen.text(out, planned.text());
      return Exit.DONE;
    }
    planned.edits().apply(workspace.root());
    out.println("begun: " + planned.id() + ", in " + planned.file() + ":" + planned.line());
    out.println(
        "next: fill it in there; communique check"
            + Typed.behind(named())
            + " --include drafts tells what it still needs");
    return Exit.DONE;
  }

  private Map<String, String> given() {
    Map<String, String> given = new LinkedHashMap<>();
    put(given, "title", title);
    put(given, "event", event);
    put(given, "speaker", speaker);
    put(given, "source", source);
    put(given, "record", record);
    put(given, "today", LocalDate.now(ZoneOffset.UTC).toString());
    return given;
  }

  private static void put(Map<String, String> given, String blank, @Nullable String words) {
    if (words != null) {
      given.put(blank, words);
    }
  }
}
