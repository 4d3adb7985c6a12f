package communique.view;

import java.util.List;
import java.util.stream.Stream;

/** What a sheet says first, in words alone: where it is shared, found and cited in short. */
final class Lead {

  /** As much as search engines and messengers show of it, in characters. */
  private static final int MOST = 300;

  private Lead() {}

  /**
   * So many of the sentences, in their order, as there is room for; always the first.
   *
   * @param sentences those of the head
   * @param sums what stands below them, sum by sum
   */
  static String inShort(List<Sentence> sentences, List<String> sums) {
    List<String> all =
        Stream.of(
                sentences.stream().limit(1).map(Sentence::words),
                sums.stream(),
                sentences.stream().skip(1).map(Sentence::words))
            .flatMap(some -> some)
            .toList();
    StringBuilder told = new StringBuilder();
    for (String one : all) {
      if (told.length() > 0 && told.length() + one.length() >= MOST) {
        break;
      }
      told.append(told.length() > 0 ? " " : "").append(one);
    }
    return told.toString();
  }
}
