package communique.view;

import java.util.List;

/**
 * An utterance as one source gives it.
 *
 * @param verb the source's reporting verb
 * @param quoted whether the words are a quotation
 * @param words the quotation, its differing words marked; or what the source says in our words
 * @param gloss what a quotation says in our words; may be empty
 * @param source the source's page, under the publisher's name
 * @param remarks the part of the occasion, the interpreter, doubts and notes; may be empty
 * @param evidence what carries it
 */
public record RenditionView(
    String verb,
    boolean quoted,
    List<Span> words,
    String gloss,
    Link source,
    List<String> remarks,
    Evidence evidence) {}
