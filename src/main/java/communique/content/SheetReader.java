package communique.content;

import communique.content.markdown.Markdown;
import communique.content.yaml.Yaml;
import communique.model.Entry;
import communique.model.Item;
import communique.model.Prose;
import communique.problem.KeyPath;
import communique.problem.Location;
import communique.problem.Problem;
import communique.shape.Node;
import communique.shape.RecordReader;
import communique.shape.Ref;
import communique.shape.Unreadable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the one record of a sheet's file. */
final class SheetReader {

  private static final Pattern TRANSLATION =
      Pattern.compile("(.+)[._]([a-z]{2,3}(?:[-_][A-Za-z]{2,4})?)\\.md");

  private final String file;
  private final Class<? extends Entry> kind;
  private final Consumer<Problem> problems;

  SheetReader(String file, Class<? extends Entry> kind, Consumer<Problem> problems) {
    this.file = file;
    this.kind = kind;
    this.problems = problems;
  }

  /**
   * Finds the item, without its entry if that cannot be read.
   *
   * @param text the file's text, if it is text
   */
  void read(Optional<String> text, Found found) {
    String name = file.substring(file.lastIndexOf('/') + 1);
    try {
      String id = Ref.slug(name.substring(0, name.length() - ".md".length()));
      Optional<Entry> entry = text.flatMap(words -> entry(id, words));
      found.add(new Item(kind, id, entry, new KeyPath(file, List.of())));
    } catch (Unreadable e) {
      found.lost(List.of(kind));
      String message = e.message() + "; the file's name is the id";
      problems.accept(
          Problem.of(e.rule(), Location.of(file), message).hint(translation(name).or(e::hint)));
    }
  }

  /** A file with the words of one language more is not how a record is translated. */
  private static Optional<String> translation(String name) {
    Matcher language = TRANSLATION.matcher(name);
    return language.matches()
        ? Optional.of(
            "a record is one file, %s.md, with its words by language: {%s: …}"
                .formatted(language.group(1), language.group(2)))
        : Optional.empty();
  }

  private Optional<Entry> entry(String id, String text) {
    return FrontMatter.split(file, text, problems).flatMap(parts -> entry(id, parts));
  }

  private Optional<Entry> entry(String id, FrontMatter parts) {
    Prose prose = Markdown.parse(file, parts.body(), parts.bodyLine(), problems);
    Optional<Node> head = Yaml.read(file, parts.head(), FrontMatter.HEAD_LINE, problems);
    return head.flatMap(
            node ->
                new RecordReader(file, problems)
                    .read(kind.asSubclass(Record.class), node, Map.of("id", id, "prose", prose)))
        .map(Entry.class::cast);
  }
}
