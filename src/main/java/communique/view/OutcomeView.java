package communique.view;

import java.util.List;

/**
 * What a summit led to.
 *
 * @param summary stated, identified and not identified, in one line
 * @param squares the same as a row of squares; empty if no number is stated, or several are
 * @param stated the number, as each source gives it
 * @param documents those that can be told apart
 */
public record OutcomeView(
    String summary, List<Square> squares, List<Answer> stated, List<Document> documents) {

  /** One stated document, drawn so many units from the left as {@code in}, unclear or rest. */
  public record Square(int x, String kind) {}

  /**
   * One document.
   *
   * @param id the document's id
   * @param document its sheet
   * @param form what kind of document it is, as each source gives it
   * @param formless whether the sources do not state that
   * @param parties the sides
   * @param status its current status, as reported; empty if none is
   * @param place in, out or unclear: its place in the stated number; empty if none is stated
   * @param counted the same in words
   * @param note why; may be empty
   * @param evidence what carries it
   */
  public record Document(
      String id,
      Link document,
      List<Answer> form,
      boolean formless,
      List<Answer> parties,
      Phrase status,
      String place,
      String counted,
      Phrase note,
      Evidence evidence) {}
}
