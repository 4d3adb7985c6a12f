package communique.cli;

import communique.curate.edit.Refused;
import communique.curate.edit.Typed;
import communique.curate.edit.Workspace;
import communique.curate.transfer.Fault;
import communique.curate.transfer.Plan;
import communique.curate.transfer.Transfer;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
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

/** {@code communique import}. */
@Command(
    name = "import",
    description = {
      "Brings in records from a spreadsheet or a library of references, as drafts that cite their"
          + " row. Tells first what it would do; --write does it. A second import of the file brings"
          + " up to date what nobody has edited since."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  A mapping is proposed; save it, and correct it; then it is tried, and used:",
      "    communique import people.csv",
      "    communique import people.csv --map people.map.yaml",
      "    communique import people.csv --map people.map.yaml --write",
      "  Such a mapping, people.map.yaml, says which field each column fills:",
      "    kind: speaker",
      "    id: Name",
      "    cite: {row: Name, title: Members, publisher: Diet, published: not-stated}",
      "    fields:",
      "      name: Name",
      "      country: {column: Country, means: {Norland: KR}}",
      "  Popolo (people, offices), CSL-JSON and BibTeX (sources) need none:",
      "    communique import parliament.json --write",
      "    communique import zotero.json --write",
      "    communique import library.bib --write"
    },
    mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {

  private static final int MOST = 20;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      index = "0",
      paramLabel = "FILE",
      description = "A table (.csv, .tsv), Popolo or CSL-JSON (.json), or BibTeX (.bib).")
  private Path file = Path.of(".");

  @Mixin private DossierFolder folder = new DossierFolder();

  @Option(
      names = "--map",
      paramLabel = "FILE",
      description = "What the columns of a table mean; without it, a mapping is proposed.")
  private @Nullable Path map;

  @Option(
      names = "--source",
      paramLabel = "ID",
      description =
          "The id of the file among the sources (default: made of its name). Say the one that it had"
              + " if its name is another now.")
  private @Nullable String source;

  @Option(names = "--write", description = "Write; without it, only tell.")
  private boolean write;

  @Option(names = "--all", description = "Tell every record (default: the first 20 of each sort).")
  private boolean all;

  @Option(
      names = "--as-of",
      paramLabel = "TIME",
      description = "The time of the import, such as 2025-11-01T18:00:00+09:00 (default: now).")
  private @Nullable String asOf;

  @Option(
      names = "--verbose",
      description = "Tell every record, and print the stack trace of a failure.")
  private boolean verbose;

  @Override
  public Integer call() throws IOException, Refused {
    if (Folder.isDossier(file)) {
      Path other = folder.named(spec);
      throw new Refused(
              "\"" + file + "\" is the folder of a dossier; the file to import comes first")
          .hint(
              "communique import %s %s"
                  .formatted(
                      Files.isRegularFile(other) ? Typed.path(other) : "<file>", Typed.path(file)));
    }
    Transfer transfer = Transfer.of(file);
    return transfer.isTable() && map == null
        ? propose(transfer)
        : write ? Writing.alone(spec, folder(), () -> run(transfer)) : run(transfer);
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }

  private PrintWriter err() {
    return spec.commandLine().getErr();
  }

  private int propose(Transfer transfer) throws Refused {
    out().print(transfer.proposal());
    out().flush();
    String name = String.valueOf(file.getFileName()).replaceFirst("\\.[^.]*$", "") + ".map.yaml";
    err().println("This is a mapping by the names of the columns; nothing was written.");
    err()
        .println(
            "Save it as %s (it may stand in the dossier), correct it line by line, and then: %s"
                .formatted(
                    Typed.path(Path.of(name)),
                    command(Typed.behind(folder.named(spec)), Optional.of(Path.of(name)))));
    return Exit.DONE;
  }

  private int run(Transfer transfer) throws Refused, IOException {
    Workspace workspace = Workspace.open(folder());
    LocalDate today =
        workspace.dossier().today(Given.reader(spec, Optional.ofNullable(asOf), false, false));
    Plan plan =
        transfer.plan(workspace, Optional.ofNullable(map), Optional.ofNullable(source), today);
    if (write && !plan.edits().isEmpty()) {
      workspace.commit(plan.edits());
    }
    tell(plan);
    return plan.faults().isEmpty() ? Exit.DONE : Exit.CONTENT;
  }

  private Path folder() throws Refused {
    return folder.dossier(spec);
  }

  /** This command as it is typed, with another folder or mapping. */
  private String command(String folder, Optional<Path> mapping) {
    return "communique import "
        + Typed.path(file)
        + folder
        + mapping.map(path -> " --map " + Typed.path(path)).orElse("")
        + (source == null ? "" : " --source " + source)
        + (asOf == null ? "" : " --as-of " + asOf)
        + (all ? " --all" : "")
        + (write ? " --write" : "");
  }

  private void tell(Plan plan) {
    list("added", "to add", plan.added());
    list("updated", "to update", plan.updated());
    list("left as they are", "to leave as they are", plan.left());
    list("no longer in the file, kept here", "no longer in the file, kept here", plan.gone());
    plan.remarks().stream().limit(most()).forEach(out()::println);
    more(plan.remarks().size());
    if (plan.hasDrafts()) {
      out()
          .println("What is new is a draft: take out \"state: draft\" when you have looked at it.");
    }
    out().flush();
    plan.faults().stream().limit(most()).forEach(fault -> tell(plan, fault));
    if (plan.faults().size() > most()) {
      err().println("… and " + (plan.faults().size() - most()) + " more faults; --all tells them");
    }
    err().flush();
    summary(plan);
  }

  private void tell(Plan plan, Fault fault) {
    err().println(fault.told(plan.file()));
    fault.hint().ifPresent(hint -> err().println("  hint: " + hint));
  }

  private int most() {
    return all || verbose ? Integer.MAX_VALUE : MOST;
  }

  private void list(String done, String planned, List<String> records) {
    if (!records.isEmpty()) {
      out().println((write ? done : planned) + ":");
      records.stream().limit(most()).forEach(record -> out().println("  " + record));
      more(records.size());
    }
  }

  private void more(int size) {
    if (size > most()) {
      out().println("  … and " + (size - most()) + " more; --all tells them");
    }
  }

  private void summary(Plan plan) {
    String counts =
        "%s: %d added, %d updated, %d unchanged, %d left, %d gone from the file, %s"
            .formatted(
                plan.file(),
                plan.added().size(),
                plan.updated().size(),
                plan.same(),
                plan.left().size(),
                plan.gone().size(),
                plan.badRows() == 1 ? "1 bad row" : plan.badRows() + " bad rows");
    PrintWriter to = plan.faults().isEmpty() ? out() : err();
    if (write) {
      to.println(counts);
    } else {
      to.println(counts.replace(" added", " to add").replace(" updated", " to update"));
      to.println(
          plan.edits().isEmpty()
              ? "Nothing is to be written."
              : "Nothing was written; the same command with --write writes it.");
    }
    to.flush();
  }
}
