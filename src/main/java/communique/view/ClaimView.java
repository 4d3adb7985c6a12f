package communique.view;

import java.util.List;

/**
 * A sentence of ours, or a question with what each side answers.
 *
 * @param id the anchor
 * @param href where its permanent link is, from this page
 * @param text the sentence, or the question where sources differ
 * @param because how we infer it; may be empty
 * @param note what else a reader should know; may be empty
 * @param evidence what carries it; empty where sources differ
 * @param sides what each side says; none where they do not differ
 * @param verdict what the difference comes to; may be empty
 * @param wordings how many passages carry it, and whether they have room beside it
 */
public record ClaimView(
    String id,
    String href,
    Phrase text,
    Phrase because,
    Phrase note,
    Evidence evidence,
    List<Answer> sides,
    Verdict verdict,
    Wordings wordings) {

  ClaimView(
      String id,
      String href,
      Phrase text,
      Phrase because,
      Phrase note,
      Evidence evidence,
      List<Answer> sides,
      Verdict verdict) {
    this(
        id,
        href,
        text,
        because,
        note,
        evidence,
        sides,
        verdict,
        Wordings.of(evidence, because, note));
  }

  /** The same with other marks. */
  ClaimView on(Evidence marked) {
    return new ClaimView(id, href, text, because, note, marked, sides, verdict);
  }
}
