package communique.view;

import java.util.List;
import java.util.stream.Stream;

/**
 * The documents that a summit led to.
 *
 * @param rows those that can be told apart
 * @param usual what most of many are and where they stand, to be said once; else empty
 * @param rest how many more there are; may be empty
 */
public record DocumentsView(List<Row> rows, Phrase usual, List<String> rest) {

  /**
   * One document.
   *
   * @param id its id
   * @param document its sheet
   * @param place in, out or unclear: its place in the stated number; empty if none is stated
   * @param counted the same in words
   * @param form what kind of document it is, unless sources differ, which its own sheet tells
   * @param parties the sides, unless they are those of the summit
   * @param sum the amount as printed; empty if none is stated
   * @param summed what carries the sum
   * @param beside conversions and term, in one line; may be empty
   * @param status where it stands, and who reports that
   * @param signed who put their name to it, as far as that is known; may be empty
   * @param doubts the points of it that are open; may be empty
   * @param about its place in the count; may be empty
   * @param evidence what carries it
   * @param together the same and what carries its kind and where it stands; nothing unless these
   *     are the usual ones
   */
  public record Row(
      String id,
      Link document,
      String place,
      String counted,
      List<Answer> form,
      List<Answer> parties,
      Phrase sum,
      Evidence summed,
      Phrase beside,
      List<Answer> status,
      List<Answer> signed,
      Phrase doubts,
      Phrase about,
      Evidence evidence,
      Evidence together) {

    /** Its kind and where it stands, if that and its name is all there is to say of it. */
    Phrase plain(String between) {
      List<Answer> all = Stream.concat(form.stream(), status.stream()).toList();
      boolean more = !parties.isEmpty() || !doubts.isEmpty() || !about.isEmpty();
      boolean limited = !evidence.against().isEmpty() || all.stream().anyMatch(Row::isLimited);
      return more || limited
          ? Phrase.NONE
          : Phrase.join(between, all.stream().map(one -> one.value().words()).toList());
    }

    private static boolean isLimited(Answer one) {
      return !one.because().isEmpty() || !one.evidence().against().isEmpty();
    }

    /** Whether something is said of it beside its name and its sum. */
    boolean isTold() {
      return !form.isEmpty() || !status.isEmpty() || !parties.isEmpty();
    }

    /** The same, all its sources together. */
    Row joined() {
      Evidence all =
          evidence.with(
              Stream.concat(form.stream(), status.stream()).map(Answer::evidence).toList());
      return new Row(
          id, document, place, counted, form, parties, sum, summed, beside, status, signed, doubts,
          about, evidence, all);
    }
  }
}
