package communique.cli;

import communique.curate.capture.SourceRefresh;
import communique.curate.edit.Refused;
import communique.curate.edit.Typed;
import communique.model.Source;
import communique.problem.Problem;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code communique source refresh}. */
@Command(
    name = "refresh",
    description =
        "Fetches sources again and tells what has changed in them since they were saved; writes"
            + " nothing unless --save is given.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  communique source refresh",
      "  communique source refresh cape-courier norland-gazette my-dossier",
      "  communique source refresh cape-courier --from saved.html --save"
    })
final class SourceRefreshCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      arity = "0..*",
      paramLabel = "ID",
      description =
          "The sources to look at (default: all that have a saved text and an address); the last"
              + " may be the folder with site.yaml (default: the current folder).")
  private List<String> named = new ArrayList<>();

  @Option(names = "--in", paramLabel = "DIR", hidden = true, description = "The same as DIR.")
  private @Nullable Path in;

  @Mixin private SourceOptions options = new SourceOptions();

  @Option(
      names = "--from",
      paramLabel = "FILE",
      description = "Compare one source with a file instead of its address.")
  private @Nullable String from;

  @Option(
      names = "--save",
      description =
          "Save what has changed: text, original, hash and the day of reading, all together.")
  private boolean save;

  private static final String UNREACHED = "cannot be reached";

  @Override
  public Integer call() throws Refused, IOException {
    List<String> ids = new ArrayList<>(named);
    Path content = in == null ? Path.of(".") : in;
    Optional<String> folderNamed =
        in == null
            ? ids.stream().filter(SourceRefreshCommand::isDossier).findFirst()
            : Optional.empty();
    if (folderNamed.isPresent()) {
      content = Path.of(folderNamed.get());
      ids.remove(folderNamed.get());
    }
    if (from != null && ids.size() != 1) {
      throw new ParameterException(
          spec.commandLine(), "--from compares one source: name its id, and no other");
    }
    Path folder = Given.dossier(spec, content);
    SourceRefresh refresh =
        SourceRefresh.of(folder, options.snapshots(), options.items(), options.reader());
    Map<String, Integer> counts = new LinkedHashMap<>();
    List<String> changed = new ArrayList<>();
    for (Source source : refresh.chosen(ids, from == null)) {
      SourceRefresh.Fate fate = from == null ? refresh.look(source) : refresh.look(source, from);
      counts.merge(tell(source, fate), 1, Integer::sum);
      if (fate instanceof SourceRefresh.Changed change) {
        changed.add(source.id());
        if (save) {
          refresh.save(source, change, () -> Writing.wait(spec, folder));
        }
      }
    }
    sum(counts, changed, where(content));
    return counts.keySet().equals(Set.of(UNREACHED)) ? Exit.MACHINE : Exit.DONE;
  }

  private String where(Path content) {
    return Typed.behind(content)
        + options.snapshots().map(folder -> " --snapshots " + Typed.path(folder)).orElse("");
  }

  private static boolean isDossier(String name) {
    try {
      return Files.exists(Path.of(name).resolve("site.yaml"));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /** Tells one, and says in which count it is. */
  private String tell(Source source, SourceRefresh.Fate fate) {
    PrintWriter out = spec.commandLine().getOut();
    if (fate instanceof SourceRefresh.Changed change) {
      out.println(source.id() + ": changed: " + counted(change.paragraphs().size(), "paragraph"));
      change.paragraphs().forEach(line -> out.println("  " + line));
      lost(change.lost());
      return "changed";
    }
    if (fate instanceof SourceRefresh.Gone gone) {
      out.println(
          source.id()
              + ": gone ("
              + (gone.status() == 0 ? "it sends on to the first page" : gone.status())
              + ")");
      return "gone";
    }
    if (fate instanceof SourceRefresh.Unreached unreached) {
      out.println(source.id() + ": cannot be reached: " + unreached.why());
      return UNREACHED;
    }
    if (!options.quiet()) {
      out.println(source.id() + ": unchanged");
    }
    return "unchanged";
  }

  private void lost(List<Problem> lost) {
    PrintWriter out = spec.commandLine().getOut();
    if (!lost.isEmpty()) {
      out.println(
          "  the new text no longer carries "
              + counted(lost.size(), "passage")
              + " of the dossier:");
    }
    for (Problem problem : lost) {
      out.println("    " + problem.place() + " " + problem.message());
    }
  }

  private void sum(Map<String, Integer> counts, List<String> changed, String where) {
    PrintWriter out = spec.commandLine().getOut();
    if (counts.isEmpty()) {
      out.println("no source has a saved text and an address: there is nothing to look at");
      return;
    }
    int all = counts.values().stream().mapToInt(Integer::intValue).sum();
    out.println(
        counted(all, "source")
            + " looked at: "
            + counts.entrySet().stream()
                .map(count -> count.getValue() + " " + count.getKey())
                .collect(Collectors.joining(", ")));
    if (save && !changed.isEmpty()) {
      out.println("saved anew: " + String.join(", ", changed) + "; next: communique check" + where);
    } else if (!changed.isEmpty()) {
      out.println(
          "nothing was written; to save the new text: communique source refresh "
              + changed.get(0)
              + where
              + " --save");
    }
  }

  private static String counted(int count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }
}
