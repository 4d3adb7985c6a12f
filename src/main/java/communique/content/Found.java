package communique.content;

import communique.model.Body;
import communique.model.Entry;
import communique.model.Item;
import communique.model.Wordbook;
import communique.problem.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Gathers what a file holds while it is read. */
final class Found {

  private final List<Item> items = new ArrayList<>();
  private final List<Body.InLanguage> texts = new ArrayList<>();
  private final List<Wordbook> words = new ArrayList<>();
  private final Set<Class<? extends Entry>> unknown = new HashSet<>();

  void add(Item item) {
    items.add(item);
  }

  void add(Body.InLanguage text) {
    texts.add(text);
  }

  void add(Wordbook book) {
    words.add(book);
  }

  /** The file holds records of these kinds, or may, whose ids cannot be told. */
  void lost(Collection<Class<? extends Entry>> kinds) {
    unknown.addAll(kinds);
  }

  FileContents contents(Collection<Problem> problems) {
    return new FileContents(
        List.copyOf(items),
        List.copyOf(texts),
        List.copyOf(words),
        Set.copyOf(unknown),
        List.copyOf(problems));
  }
}
