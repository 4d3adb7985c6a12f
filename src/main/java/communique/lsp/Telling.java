package communique.lsp;

import communique.content.Locator;
import communique.content.Proof;
import communique.content.Unsaved;
import communique.problem.Location;
import communique.problem.Problem;
import communique.problem.Problems;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.services.LanguageClient;

/**
 * Tells the editor the problems of every file, and of which files there are none any more. Told by
 * one thread; many may ask what was told.
 */
final class Telling {

  private final Names names;
  private final Supplier<LanguageClient> client;
  private volatile Map<String, List<Told>> told = Map.of();

  /**
   * Nothing is told yet.
   *
   * @param names the names of files
   * @param client the editor, once it is connected
   */
  Telling(Names names, Supplier<LanguageClient> client) {
    this.names = names;
    this.client = client;
  }

  /** A problem as it was told. */
  record Told(Problem problem, Diagnostic diagnostic) {}

  /** What was told of a file, by its address. */
  List<Told> of(String uri) {
    return told.getOrDefault(uri, List.of());
  }

  /** Tells what there is now. */
  void tell(Desk.Seen seen, Problems problems) {
    Map<String, List<Told>> now = new Sorting(seen).byAddress(problems.list());
    Map<String, List<Told>> before = told;
    told = now;
    Map<String, Integer> versions = new HashMap<>();
    seen.open().values().forEach(text -> versions.put(text.uri(), text.version()));
    Set<String> all = new HashSet<>(before.keySet());
    all.addAll(now.keySet());
    all.addAll(versions.keySet());
    for (String uri : all) {
      List<Told> list = now.getOrDefault(uri, List.of());
      if (versions.containsKey(uri) || !list.equals(before.getOrDefault(uri, List.of()))) {
        publish(uri, list, Optional.ofNullable(versions.get(uri)));
      }
    }
  }

  private void publish(String uri, List<Told> list, Optional<Integer> version) {
    PublishDiagnosticsParams params =
        new PublishDiagnosticsParams(uri, list.stream().map(Told::diagnostic).toList());
    version.ifPresent(params::setVersion);
    client.get().publishDiagnostics(params);
  }

  /** Finds the places of problems in the texts that the editor shows. */
  private final class Sorting {

    private final Desk.Seen seen;
    private final Map<String, List<String>> lines = new HashMap<>();
    private final Map<String, List<Told>> sorted = new LinkedHashMap<>();

    Sorting(Desk.Seen seen) {
      this.seen = seen;
    }

    Map<String, List<Told>> byAddress(List<Problem> problems) {
      seen.open()
          .forEach(
              (file, open) -> {
                if (seen.unreadable().contains(file)) {
                  reading(file, open.text());
                }
              });
      problems.forEach(problem -> add(shown(problem)));
      return sorted;
    }

    /** Why nothing can be read of a text as it is. */
    private void reading(String file, String text) {
      Problems found = Problems.of(Proof.of(names.root(), file, text));
      Locator.sorted(found, new Unsaved(Map.of(file, text)))
          .list()
          .forEach(problem -> add(Optional.of(problem)));
    }

    /** Where it is by now, if the text was read as it was before. */
    private Optional<Problem> shown(Problem problem) {
      Location place = (Location) problem.place();
      if (!seen.unreadable().contains(place.file()) || place.line() == 0) {
        return Optional.of(problem);
      }
      List<String> before = OpenText.lines(seen.read(place.file()).orElse(""));
      return new MovedLines(before, lines(place.file()))
          .line(place.line())
          .map(line -> moved(problem, line - place.line()));
    }

    private static Problem moved(Problem problem, int lines) {
      return problem
          .at(moved((Location) problem.place(), lines))
          .fix(problem.fix().map(fix -> fix.located(place -> moved((Location) place, lines))));
    }

    private static Location moved(Location place, int lines) {
      return new Location(place.file(), place.line() + lines, place.column(), place.length());
    }

    private void add(Optional<Problem> shown) {
      shown.ifPresent(
          problem -> {
            Location place = (Location) problem.place();
            String file = isFile(place.file()) ? place.file() : names.named("site.yaml");
            Location there = file.equals(place.file()) ? place : Location.of(file);
            Diagnostic diagnostic =
                Protocol.diagnostic(problem, Protocol.range(there, lines(file)));
            sorted
                .computeIfAbsent(uri(file), key -> new ArrayList<>())
                .add(new Told(problem, diagnostic));
          });
    }

    private boolean isFile(String file) {
      return seen.open().containsKey(file) || Files.isRegularFile(Path.of(file));
    }

    private String uri(String file) {
      return Optional.ofNullable(seen.open().get(file))
          .map(OpenText::uri)
          .orElseGet(() -> Names.uri(file));
    }

    private List<String> lines(String file) {
      return lines.computeIfAbsent(
          file,
          name ->
              Optional.ofNullable(seen.open().get(name))
                  .map(OpenText::lines)
                  .orElseGet(() -> saved(name)));
    }
  }

  /** The lines of a file; one that is empty of a file that is gone, or is no text. */
  static List<String> saved(String file) {
    try {
      String text = new String(Files.readAllBytes(Path.of(file)), StandardCharsets.UTF_8);
      return OpenText.lines(text.startsWith("\uFEFF") ? text.substring(1) : text);
    } catch (IOException e) {
      return List.of("");
    }
  }
}
