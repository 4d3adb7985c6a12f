package communique.view;

import java.util.List;

/**
 * The documents that a summit led to.
 *
 * @param rows those that can be told apart
 * @param rest how many more there are, or that nobody is named who signed; may be empty
 */
public record DocumentsView(List<Row> rows, List<String> rest) {

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
   * @param doubts on how many points of it sources differ so that both cannot be right; may be
   *     empty
   * @param about its place in the count; may be empty
   * @param evidence what carries it
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
      String doubts,
      Phrase about,
      Evidence evidence) {}
}
