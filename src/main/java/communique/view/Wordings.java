package communique.view;

import java.util.List;
import java.util.stream.Stream;

/**
 * What sources print for something, as far as a page has to know before it shows it.
 *
 * @param number how many wordings there are
 * @param brief whether it has room beside the sentence: one wording at most, and that in a line or
 *     two
 */
public record Wordings(int number, boolean brief) {

  /** So many letters are a line or two of a side note. */
  private static final int ROOM = 100;

  static Wordings of(int number, Stream<Phrase> all) {
    return new Wordings(number, number < 2 && all.mapToInt(Phrase::width).sum() <= ROOM);
  }

  /** Those of what stands on that evidence, and has those remarks. */
  static Wordings of(Evidence evidence, Phrase... remarks) {
    List<Phrase> printed =
        Stream.concat(evidence.marks().stream(), evidence.others().stream())
            .map(Evidence.Mark::words)
            .filter(words -> !words.isEmpty())
            .toList();
    return of(
        printed.size(),
        Stream.of(printed.stream(), Stream.of(remarks), evidence.notes().stream())
            .flatMap(some -> some));
  }
}
