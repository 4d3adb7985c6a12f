package communique.curate.revise;

import communique.curate.edit.Edits;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What files of a dossier will say, and how they will be named, before anything is written. */
public final class Drafts {

  private final Map<Path, Draft> texts = new LinkedHashMap<>();
  private final Map<Path, Path> moves = new LinkedHashMap<>();

  Drafts() {}

  /**
   * What a file will say.
   *
   * @param before what it says now; nothing of a new file
   */
  public record Draft(Optional<String> before, String after) {}

  /** The files that get another text, by their names of now. */
  public Map<Path, Draft> texts() {
    return Collections.unmodifiableMap(texts);
  }

  /** Another text in a file; both with lines that end in LF. */
  Drafts change(Path file, String before, String after) {
    if (!before.equals(after)) {
      texts.put(file, new Draft(Optional.of(before), after));
    }
    return this;
  }

  /** A new file. */
  Drafts create(Path file, String text) {
    texts.put(file, new Draft(Optional.empty(), text));
    return this;
  }

  /** Another name; the text may be another one too. */
  Drafts rename(Path from, Path to) {
    moves.put(from, to);
    return this;
  }

  /** Whether nothing is to be changed. */
  public boolean isEmpty() {
    return texts.isEmpty() && moves.isEmpty();
  }

  /** How many files are touched. */
  public int files() {
    return (int)
        (texts.size() + moves.keySet().stream().filter(file -> !texts.containsKey(file)).count());
  }

  /** The edits that make it so. */
  Edits edits() throws IOException {
    Edits edits = new Edits();
    for (Map.Entry<Path, Draft> text : texts.entrySet()) {
      Path file = text.getKey();
      Draft draft = text.getValue();
      if (draft.before().isEmpty()) {
        edits.create(file, draft.after());
      } else if (moves.containsKey(file)) {
        edits.move(file, moves.get(file), draft.before().get(), draft.after());
      } else {
        edits.change(file, draft.before().get(), draft.after());
      }
    }
    for (Map.Entry<Path, Path> move : moves.entrySet()) {
      if (!texts.containsKey(move.getKey())) {
        edits.move(move.getKey(), move.getValue());
      }
    }
    return edits;
  }

  /**
   * The lines of a unified diff of all files, as Git writes it.
   *
   * @param root the folder from which files are named
   */
  public List<String> diff(Path root) {
    List<String> lines = new ArrayList<>();
    texts.forEach(
        (file, draft) -> {
          Path to = moves.getOrDefault(file, file);
          lines.add(draft.before().isEmpty() ? "--- /dev/null" : "--- a/" + name(root, file));
          lines.add("+++ b/" + name(root, to));
          lines.addAll(Patch.of(draft.before().orElse(""), draft.after()).lines());
        });
    moves.forEach(
        (from, to) -> {
          if (!texts.containsKey(from)) {
            lines.add("rename from " + name(root, from));
            lines.add("rename to " + name(root, to));
          }
        });
    return lines;
  }

  /** The files that get another name, each with it. */
  public Map<Path, Path> moves() {
    return Map.copyOf(moves);
  }

  private static String name(Path root, Path file) {
    return root.normalize().relativize(file.normalize()).toString().replace('\\', '/');
  }
}
