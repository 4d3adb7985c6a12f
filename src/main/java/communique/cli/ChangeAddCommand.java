package communique.cli;

import communique.check.MissingEntry;
import communique.content.EarlierDossier;
import communique.content.git.RevisionUnreadable;
import communique.curate.edit.Refused;
import communique.curate.edit.Typed;
import communique.curate.edit.Workspace;
import communique.curate.revise.ChangeAdding;
import communique.curate.revise.Revised;
import communique.model.Change;
import communique.model.Reader;
import java.io.IOException;
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
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code communique change add}. */
@Command(
    name = "add",
    description =
        "Finds what was changed since it was published and is not told in changes.yaml, and tells"
            + " it: you say the kind and the reason, Git knows the rest.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  communique change add my-dossier",
      "  communique change add --of held --kind correction --reason \"We misread it.\""
    })
final class ChangeAddCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = NamedFolder.LABEL,
      description = NamedFolder.DESCRIPTION)
  private @Nullable Path behind;

  @Mixin private ReviseOptions options = new ReviseOptions();

  @Option(
      names = "--since",
      paramLabel = "REV",
      defaultValue = "HEAD",
      description =
          "The Git revision that was published, such as a tag (default: HEAD, the last commit).")
  private String since = "HEAD";

  @Option(
      names = "--of",
      paramLabel = "RECORD[.FIELD]",
      description =
          "Only the changes of that record, or of that value of it, such as port-talks.held"
              + " (default: all).")
  private @Nullable String of;

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      description = "correction, clarification, status, addition or withdrawal.")
  private Change.@Nullable Kind kind;

  @Option(names = "--reason", paramLabel = "WORDS", description = "Why it was changed.")
  private @Nullable String reason;

  @Option(
      names = "--ask",
      description = "Ask here for the kind and the reason of each change, one after the other.")
  private boolean ask;

  @Override
  public Integer call() throws IOException, Refused {
    Path root = options.dossier(behind);
    return ask ? add(root) : options.alone(root, () -> add(root));
  }

  private int add(Path root) throws IOException, Refused {
    Reader reader = options.reader();
    EarlierDossier then = earlier(root, reader);
    ChangeAdding all = ChangeAdding.since(root, then, reader);
    if (all.missing().isEmpty()) {
      return nothing();
    }
    ChangeAdding chosen = of == null ? all : all.of(of);
    if (kind != null) {
      chosen.admit(kind);
    }
    List<ChangeAdding.Account> accounts = accounts(chosen.missing());
    return accounts.size() < chosen.missing().size()
        ? show(chosen.missing())
        : write(root, chosen.told(accounts), then);
  }

  /** While a person is asked, others may write: what they wrote is not written over. */
  private int write(Path root, Revised revised, EarlierDossier then) throws IOException, Refused {
    Writing writing = () -> options.write(root, revised, Optional.of(then));
    return ask ? options.alone(root, writing) : writing.run();
  }

  /** What was published then; a comparison with nothing is a wrong command. */
  private EarlierDossier earlier(Path root, Reader reader) throws Refused {
    try {
      EarlierDossier then = EarlierDossier.load(root, since);
      if (then.dossier().asSeenBy(reader).dossier().entries().findAny().isEmpty()) {
        throw new RevisionUnreadable("at \"" + since + "\" nothing was published");
      }
      return then;
    } catch (RevisionUnreadable e) {
      throw Versions.wanting(
          root, e, "nobody knows what was published before", "by hand: " + byHand(root));
    }
  }

  /** The command that begins an entry where nobody knows what it said before. */
  private String byHand(Path root) {
    return "communique new change --record %s --title %s%s"
        .formatted(
            of == null || !isRecord(root, of) ? "<ID>" : of.replaceFirst("\\..*", ""),
            Typed.word(reason == null ? "<why it was changed>" : reason),
            Typed.option("--in", root));
  }

  private static boolean isRecord(Path root, String field) {
    return Workspace.open(root).has(field.replaceFirst("\\..*", ""));
  }

  private int nothing() {
    if (!options.quiet()) {
      spec.commandLine()
          .getOut()
          .println(
              "nothing that was published at \""
                  + since
                  + "\" has changed without an entry in changes.yaml"
                  + (since.equals("HEAD")
                      ? "; --since compares with an earlier revision, such as a tag"
                      : ""));
    }
    return Exit.DONE;
  }

  /** What the editor says of each of them; fewer if the editor has not said it. */
  private List<ChangeAdding.Account> accounts(List<MissingEntry> missing) throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    Questions questions = ask ? Questions.onStandardInput(out) : Questions.none(out);
    List<ChangeAdding.Account> accounts = new ArrayList<>();
    for (MissingEntry entry : missing) {
      questions
          .account(entry, Optional.ofNullable(kind), Optional.ofNullable(reason))
          .ifPresent(accounts::add);
    }
    return accounts;
  }

  private int show(List<MissingEntry> missing) {
    PrintWriter out = spec.commandLine().getOut();
    missing.stream().map(ChangeAdding::shown).flatMap(String::lines).forEach(out::println);
    PrintWriter err = spec.commandLine().getErr();
    err.println(
        "communique: nothing was written, for the kind and the reason are yours to say: "
            + missing.stream().map(MissingEntry::told).toList());
    err.println(
        "  hint: add --kind and --reason, and --of where they are not the same for all; or --ask");
    return Exit.CONTENT;
  }
}
