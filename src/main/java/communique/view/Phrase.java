package communique.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * Words on a page, in one language or several. In a template it prints itself, and marks what is
 * not in the language of the page.
 *
 * @param runs the words in order, cut where their language changes
 */
public record Phrase(List<Run> runs) {

  private static final int WIDE = 0x1100;

  /** No words. */
  public static final Phrase NONE = of("");

  /**
   * Words in one language.
   *
   * @param words the words
   * @param lang their language, a BCP 47 tag; empty if it is that of the page
   */
  public record Run(String words, String lang) {}

  /** Keeps a copy. */
  public Phrase {
    runs = List.copyOf(runs);
  }

  /** Words in the language of the page. */
  public static Phrase of(String words) {
    return of(words, "");
  }

  /** Words in that language; empty if it is that of the page. */
  static Phrase of(String words, String lang) {
    return new Phrase(List.of(new Run(words, lang)));
  }

  /** Those that are not empty, with something between them. */
  static Phrase join(String between, List<Phrase> phrases) {
    List<Run> runs = new ArrayList<>();
    for (Phrase phrase : phrases) {
      if (!phrase.isEmpty()) {
        if (!runs.isEmpty()) {
          runs.add(new Run(between, ""));
        }
        runs.addAll(phrase.runs);
      }
    }
    return new Phrase(runs);
  }

  /** The same as it begins a sentence. */
  Phrase capital() {
    if (isEmpty() || runs.get(0).words().isEmpty()) {
      return this;
    }
    List<Run> same = new ArrayList<>(runs);
    String words = runs.get(0).words();
    int first = words.offsetByCodePoints(0, 1);
    String capital = words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
    same.set(0, new Run(capital, runs.get(0).lang()));
    return new Phrase(same);
  }

  /** How much room the words take: a wide character that of two. */
  int width() {
    return words().codePoints().map(c -> c < WIDE ? 1 : 2).sum();
  }

  /** The words alone. */
  public String words() {
    return joined(Run::words);
  }

  /** The words as markup, what is in another language than the page's marked. */
  public String markup() {
    return joined(Phrase::markup);
  }

  /** Most phrases are a single run. */
  private String joined(Function<Run, String> part) {
    if (runs.size() == 1) {
      return part.apply(runs.get(0));
    }
    StringBuilder all = new StringBuilder();
    runs.forEach(run -> all.append(part.apply(run)));
    return all.toString();
  }

  /** Words that are written from the right keep the punctuation around them in its place. */
  private static String markup(Run run) {
    String words = Html.escape(run.words());
    if (run.lang().isEmpty()) {
      return Direction.isMixed(words) ? "<bdi>" + words + "</bdi>" : words;
    }
    return "<span" + Direction.attributes(run.lang()) + ">" + words + "</span>";
  }

  /** Whether it says nothing. */
  public boolean isEmpty() {
    return runs.stream().allMatch(run -> run.words().isEmpty());
  }
}
