package communique.check;

import communique.check.article.Fragments;
import communique.model.Editorial;
import communique.model.Entry;
import communique.model.Prose;
import communique.model.Quoting;
import communique.model.Source;
import communique.model.Text;
import communique.shape.At;
import communique.shape.Ref;
import communique.shape.Walk;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Finds every text of a record, whatever its field, with the sources that it can quote: those of
 * the nearest value around it that has any. A note may compare, so it can quote every source of its
 * record. What the curator says about the record itself quotes nobody.
 */
final class ShownWords implements Walk.Visitor {

  private static final String NOTE = "note";

  private final List<Shown> found = new ArrayList<>();
  private final Deque<Level> around = new ArrayDeque<>();

  /** A value around the text; its sources are looked for once, when first asked for. */
  private static final class Level {

    private final Record value;
    private Optional<List<Ref<Source>>> sources = Optional.empty();

    Level(Record value) {
      this.value = value;
    }

    List<Ref<Source>> sources() {
      if (sources.isEmpty()) {
        sources = Optional.of(in(value));
      }
      return sources.orElseThrow();
    }

    private static List<Ref<Source>> in(Record holder) {
      List<Ref<Source>> cited = new ArrayList<>();
      Walk.over(
          holder,
          (value, at) -> {
            if (value instanceof Quoting quoting) {
              cited.add(quoting.source());
            } else if (value instanceof Prose.Cite cite) {
              cited.add(cite.source());
            }
          });
      return cited.stream().distinct().toList();
    }
  }

  private ShownWords() {}

  /** The texts of an entry, in order. */
  static List<Shown> of(Entry entry) {
    ShownWords words = new ShownWords();
    Walk.over((Record) entry, words);
    return words.found;
  }

  @Override
  public void visit(Object value, At at) {
    if (value instanceof Text text) {
      text(text, at);
    } else if (value instanceof Prose prose) {
      prose(prose, at);
    }
  }

  @Override
  public void enter(Record value) {
    around.push(new Level(value));
  }

  @Override
  public void leave(Record value) {
    around.pop();
  }

  private void text(Text text, At at) {
    boolean editorial = around.stream().anyMatch(level -> level.value instanceof Editorial);
    if (!editorial && text.wordings().stream().anyMatch(w -> hasMark(w.words()))) {
      List<Ref<Source>> sources = inForce(at.last().equals(NOTE));
      text.wordings()
          .forEach(wording -> found.add(new Shown(place(wording, at), wording, false, sources)));
    }
  }

  private static At place(Text.Wording wording, At at) {
    return wording.language().map(language -> at.then(language.tag())).orElse(at);
  }

  private static boolean hasMark(String words) {
    return !Fragments.of(words).isEmpty();
  }

  private List<Ref<Source>> inForce(boolean note) {
    return note
        ? around.getLast().sources()
        : around.stream()
            .map(Level::sources)
            .filter(sources -> !sources.isEmpty())
            .findFirst()
            .orElse(List.of());
  }

  private void prose(Prose prose, At at) {
    for (Prose.Cited cited : prose.cited()) {
      List<Ref<Source>> sources =
          cited.cites().stream().map(Prose.Cite::source).distinct().toList();
      found.add(Shown.of(cited.passage(), at.marked(cited.passage().mark()), sources));
    }
  }
}
