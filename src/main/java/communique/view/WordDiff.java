package communique.view;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Marks the words in which renditions of one utterance differ. Words are what stands between
 * spaces; Han characters, which are written without them, count one by one.
 */
final class WordDiff {

  private static final Pattern CUTS = Pattern.compile("(?<=\\s)|(?<=\\p{IsHan})|(?=\\p{IsHan})");

  private WordDiff() {}

  /** Each text in stretches: every other text is compared with the first, the first with all. */
  static List<List<Span>> mark(List<String> texts) {
    if (texts.size() < 2) {
      return texts.stream().map(text -> spans(List.of(text), new BitSet())).toList();
    }
    List<List<String>> words = texts.stream().map(text -> List.of(CUTS.split(text))).toList();
    List<BitSet> differing =
        Differing.in(words.stream().map(WordDiff::bare).toList(), String::equals);
    List<List<Span>> marked = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      marked.add(spans(words.get(i), differing.get(i)));
    }
    return marked;
  }

  private static List<String> bare(List<String> words) {
    return words.stream().map(String::strip).toList();
  }

  /** Neighbours of the same kind in one stretch; the space behind a marked one is not marked. */
  private static List<Span> spans(List<String> words, BitSet differing) {
    List<Span> spans = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= words.size(); i++) {
      if (i == words.size() || differing.get(i) != differing.get(from)) {
        String stretch = String.join("", words.subList(from, i));
        int end = differing.get(from) ? stretch.stripTrailing().length() : stretch.length();
        spans.add(new Span(stretch.substring(0, end), differing.get(from)));
        spans.add(new Span(stretch.substring(end), false));
        from = i;
      }
    }
    return spans.stream().filter(span -> !span.words().isEmpty()).toList();
  }
}
