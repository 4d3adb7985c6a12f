package communique.view;

import java.util.List;

/**
 * What a summit led to.
 *
 * @param summary stated, identified and not identified, in one line
 * @param stated the number, as each source gives it
 * @param documents those that can be told apart
 */
public record OutcomeView(String summary, List<Answer> stated, List<Document> documents) {

  /**
   * One document.
   *
   * @param id the document's id
   * @param document its sheet
   * @param form what kind of document it is, as each source gives it
   * @param parties the sides
   * @param status its current status, as reported; empty if none is
   * @param counted whether the stated number counts it
   * @param note why; may be empty
   * @param evidence what carries it
   */
  public record Document(
      String id,
      Link document,
      List<Answer> form,
      List<Answer> parties,
      String status,
      String counted,
      Phrase note,
      Evidence evidence) {}
}
