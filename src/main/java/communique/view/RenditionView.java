package communique.view;

import java.util.List;

/**
 * An utterance as one source gives it.
 *
 * @param verb the source's reporting verb
 * @param quoted whether the words are a quotation
 * @param words the quotation, its differing words marked; none for a paraphrase
 * @param lang the language of the words, a BCP 47 tag; empty if it is that of the page
 * @param gloss what it says in our words; may be empty for a quotation
 * @param source the source's page, under the publisher's name
 * @param remarks the part of the occasion, the interpreter, doubts and notes; may be empty
 * @param evidence what carries it
 */
public record RenditionView(
    Phrase verb,
    boolean quoted,
    List<Span> words,
    String lang,
    Phrase gloss,
    Link source,
    List<Phrase> remarks,
    Evidence evidence) {}
