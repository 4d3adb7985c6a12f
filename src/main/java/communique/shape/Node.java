package communique.shape;

import communique.problem.Fix;
import communique.problem.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
  record Scalar(Mark mark, String text, boolean plain, Optional<Cut> cut) implements Node {

    /** Words that no comment cuts. */
    public Scalar(Mark mark, String text, boolean plain) {
      this(mark, text, plain, Optional.empty());
    }

    /** Whether nothing was written where a value is due, or only space, or YAML's word for it. */
    public boolean isEmpty() {
      return text.isBlank() || (plain && text.equals("~"));
    }
  }

  /**
   * A comment that looks like more words.
   *
   * @param mark the comment
   * @param fix makes words of it, if it cannot be anything else
   */
  record Cut(Mark mark, Optional<Fix> fix) {}

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

    /** The same with those entries whose keys it lacks. */
    public Mapping and(List<Entry> more) {
      List<Entry> all = new ArrayList<>(entries);
      more.stream().filter(entry -> find(entry.key().text()).isEmpty()).forEach(all::add);
      return new Mapping(mark, all);
    }
  }

  /** One key and its value. */
  record Entry(Scalar key, Node value) {}

  /** Whether this is the word {@link #NOT_STATED}. */
  default boolean saysNotStated() {
    return this instanceof Scalar scalar && scalar.plain() && scalar.text().equals(NOT_STATED);
  }
}
