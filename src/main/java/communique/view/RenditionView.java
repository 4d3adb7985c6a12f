package communique.view;

import java.util.List;
import java.util.stream.Stream;

/**
 * One rendition of an utterance.
 *
 * @param verb the source's reporting verb
 * @param quoted whether the words are a quotation
 * @param words the quotation, its differing words marked; none for a paraphrase, and none where the
 *     paraphrase has it in quotation marks
 * @param lang the language of the words, a BCP 47 tag; empty if it is that of the page
 * @param dir {@code rtl} if they are written from the right; else empty
 * @param gloss what it says in our words; empty if that is no more than the statement says
 * @param remarks the part of the occasion, the interpreter, doubts and notes; may be empty
 * @param doubted whether the wording is in doubt
 */
public record RenditionView(
    Phrase verb,
    boolean quoted,
    List<Span> words,
    String lang,
    String dir,
    Phrase gloss,
    List<Phrase> remarks,
    boolean doubted) {

  /** All that is told of it. */
  Stream<Phrase> told() {
    return Stream.concat(
        Stream.concat(Stream.of(verb, gloss), words.stream().map(Span::words).map(Phrase::of)),
        remarks.stream());
  }
}
