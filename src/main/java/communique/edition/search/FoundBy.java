package communique.edition.search;

import communique.model.Text;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ObjIntConsumer;

/**
 * The terms that a record is found by, each once, with the weight of the place where it counts
 * most.
 *
 * @param terms each after the digit of its weight, with a space behind it
 */
record FoundBy(String terms) {

  /** The terms of a record. */
  static FoundBy of(Hit hit) {
    Map<String, Weight> found = new TreeMap<>();
    note(hit.title().wordings(), hit.title().weight(), found);
    hit.passages().forEach(passage -> note(passage.wordings(), passage.weight(), found));
    hit.about().forEach(about -> note(about.wordings(), Weight.PROSE, found));
    note(hit.around(), Weight.AROUND, found);
    StringBuilder terms = new StringBuilder();
    found.forEach((term, weight) -> terms.append(weight.code()).append(term).append(' '));
    return new FoundBy(terms.toString());
  }

  private static void note(List<Text.Wording> wordings, Weight weight, Map<String, Weight> found) {
    for (Text.Wording wording : wordings) {
      Terms.of(
          wording.words(), term -> found.merge(term, weight, (a, b) -> a.compareTo(b) > 0 ? a : b));
    }
  }

  /** Calls back with each term and the {@link Weight#code} of its weight. */
  void forEach(ObjIntConsumer<String> action) {
    int begin = 0;
    for (int end = terms.indexOf(' '); end >= 0; end = terms.indexOf(' ', begin)) {
      action.accept(terms.substring(begin + 1, end), terms.charAt(begin) - '0');
      begin = end + 1;
    }
  }
}
