package communique.shape;

import communique.problem.KeyPath;
import communique.problem.Mark;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Structured text as it was written: words, lists and mappings, each with its place. */
public sealed interface Node {

  /** The word that says: the curator looked, and the sources do not tell. */
  String NOT_STATED = "not-stated";

  /** The characters that the value begins with. */
  Mark mark();

  /**
   * One word or sentence.
   *
   * @param plain whether it stands without quotation marks
   * @param cut a comment behind it that looks like more of its words: {@code #} with no space after
   */
  record Scalar(Mark mark, String text, boolean plain, Optional<Mark> cut) implements Node {

    /** Words that no comment cuts. */
    public Scalar(Mark mark, String text, boolean plain) {
      this(mark, text, plain, Optional.empty());
    }

    /** Whether nothing was written where a value is due, or only space, or YAML's word for it. */
    public boolean isEmpty() {
      return text.isBlank() || (plain && text.equals("~"));
    }
  }

  /** A list. */
  record Sequence(Mark mark, List<Node> items) implements Node {}

  /** A mapping, in the order as written; no key stands twice. */
  record Mapping(Mark mark, List<Entry> entries) implements Node {

    /** The entry under that key. */
    public Optional<Entry> find(String key) {
      for (Entry entry : entries) {
        if (entry.key().text().equals(key)) {
          return Optional.of(entry);
        }
      }
      return Optional.empty();
    }
  }

  /** One key and its value. */
  record Entry(Scalar key, Node value) {}

  /** Whether this is the word {@link #NOT_STATED}. */
  default boolean saysNotStated() {
    return this instanceof Scalar scalar && scalar.plain() && scalar.text().equals(NOT_STATED);
  }

  /**
   * The place of the value that the steps lead to. Short notations leave steps out of the text, so
   * a step that is not there stays where the path has come to.
   *
   * @param find looks up a key: who locates much in one mapping has an index of it
   */
  default Mark locate(List<String> steps, BiFunction<Mapping, String, Optional<Entry>> find) {
    Node here = this;
    Mark key = mark();
    for (String step : steps) {
      if (step.equals(KeyPath.KEY)) {
        return key;
      }
      if (here instanceof Mapping mapping) {
        Optional<Entry> entry = find.apply(mapping, step);
        key = entry.map(found -> found.key().mark()).orElse(key);
        here = entry.map(Entry::value).orElse(here);
      } else if (here instanceof Sequence list && step.matches("\\d{1,9}")) {
        int index = Integer.parseInt(step);
        here = index < list.items().size() ? list.items().get(index) : here;
      }
    }
    return here.mark();
  }
}
