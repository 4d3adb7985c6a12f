package communique.curate.blank;

import communique.curate.edit.Edits;
import communique.curate.edit.Ids;
import communique.curate.edit.Refused;
import communique.curate.edit.RegisterText;
import communique.curate.edit.Typed;
import communique.curate.edit.Workspace;
import communique.model.Item;
import communique.problem.Nearest;
import communique.shape.Ref;
import communique.shape.Unreadable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A record that is begun.
 *
 * @param kind what it will be
 * @param id its id; nothing to propose one from its title
 * @param given words for its blanks, such as its title
 * @param into the file of a register, below the folder of the dossier; nothing for the usual one
 */
public record NewRecord(
    BlankKind kind, Optional<String> id, Map<String, String> given, Optional<String> into) {

  private static final List<String> NAMING = List.of("event", "speaker", "source", "record");

  /** Copies the words. */
  public NewRecord {
    given = Map.copyOf(given);
  }

  /**
   * What writing it comes to.
   *
   * @param id its id
   * @param file where it is
   * @param line the line on which it begins
   * @param text its lines
   * @param edits what writes it
   */
  public record Planned(String id, Path file, int line, String text, Edits edits) {}

  /**
   * Finds out what to write, and writes nothing.
   *
   * @throws Refused if the id is no id, or taken, or the file cannot take a record
   */
  public Planned plan(Workspace workspace) throws Refused, IOException {
    String own = ownId(workspace);
    for (String named : NAMING) {
      requireKnown(named, workspace);
    }
    Map<String, String> words = new LinkedHashMap<>(given);
    words.put("id", own);
    String lines = new Template(kind).filled(words);
    Path file = workspace.root().resolve(into.orElseGet(() -> usual(own)));
    if (kind.isSheet()) {
      requireNothing(file);
      String text = "---\n" + lines + "---\n";
      return new Planned(own, file, 1, text, new Edits().create(file, text));
    }
    return inRegister(own, lines, file);
  }

  /** Statements lie in a file for each occasion. */
  private String usual(String own) {
    return kind == BlankKind.STATEMENT && given.containsKey("event")
        ? "statements/" + given.get("event") + ".yaml"
        : kind.file(own);
  }

  private Planned inRegister(String own, String lines, Path file) throws Refused, IOException {
    String item = "- " + lines.stripTrailing().replaceAll("\n(?=.)", "\n  ") + "\n";
    String before = Files.exists(file) ? read(file) : "";
    String after = RegisterText.of(before).with(kind.list(), item);
    int line = lineOf(own, after);
    Edits edits = new Edits();
    return new Planned(
        own,
        file,
        line,
        item,
        before.isEmpty() ? edits.create(file, after) : edits.change(file, before, after));
  }

  private static String read(Path file) throws Refused, IOException {
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new Refused(file + " is no plain file");
    }
    return Files.readString(file).replace("\uFEFF", "").replace("\r\n", "\n");
  }

  private static int lineOf(String id, String text) {
    int at = text.lastIndexOf("- id: " + id + "\n");
    return (int) text.substring(0, Math.max(0, at)).chars().filter(c -> c == '\n').count() + 1;
  }

  private String ownId(Workspace workspace) throws Refused {
    if (id.isPresent()) {
      return free(id.get(), workspace);
    }
    String title = given.getOrDefault("title", "");
    String proposed =
        Ids.of(title, one -> workspace.dossier().item(one).isPresent())
            .orElseThrow(
                () ->
                    new Refused(
                            "no id can be made of \"%s\": ids are of the letters a-z, digits and hyphens"
                                .formatted(title))
                        .hint("write an id before --title"));
    return free(proposed, workspace);
  }

  private static String free(String id, Workspace workspace) throws Refused {
    try {
      Ref.slug(id);
    } catch (Unreadable e) {
      Refused refused = new Refused(e.message());
      throw e.hint().map(refused::hint).orElse(refused);
    }
    if (workspace.dossier().item(id).isPresent()) {
      throw new Refused("there is a record \"%s\" already".formatted(id))
          .hint(
              "communique explain %s%s tells what it is"
                  .formatted(id, Typed.behind(workspace.root())));
    }
    return id;
  }

  /** A slip in an id would begin a file of its own. */
  private void requireKnown(String named, Workspace workspace) throws Refused {
    String there = given.getOrDefault(named, "");
    if (there.isEmpty() || workspace.has(there)) {
      return;
    }
    Refused unknown =
        new Refused("nothing here has the id \"%s\", which --%s names".formatted(there, named));
    Optional<String> near =
        Nearest.hint(there, workspace.dossier().items().stream().map(Item::id).toList())
            .or(() -> Nearest.hintOfId(there, ids(kindOf(named), workspace)));
    throw near.isPresent() || named.equals("record")
        ? unknown.hint(
            near.orElse(
                "name the record that was changed by its id: of a value in it, the id is what stands before the first point"))
        : workspace.unknown(
            unknown.hint(
                "begin that first: communique new %s %s%s"
                    .formatted(kindOf(named), there, Typed.behind(workspace.root()))));
  }

  private static List<String> ids(String kind, Workspace workspace) {
    return workspace.dossier().items().stream()
        .filter(item -> item.kind().getSimpleName().toLowerCase(Locale.ROOT).equals(kind))
        .map(Item::id)
        .toList();
  }

  private static String kindOf(String named) {
    return switch (named) {
      case "event" -> "summit";
      case "record" -> "agreement";
      default -> named;
    };
  }

  private static void requireNothing(Path file) throws Refused {
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new Refused(file + " is there already; nothing is written over it");
    }
  }
}
