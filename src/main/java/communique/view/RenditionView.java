package communique.view;

import java.util.List;

/**
 * One rendition of an utterance.
 *
 * @param verb the source's reporting verb
 * @param quoted whether the words are a quotation
 * @param lang the language of the quotation; empty if it is that of the page or not known
 * @param words the quotation, its differing words marked; or what the source says in our words
 * @param gloss what a quotation says in our words; may be empty
 * @param remarks the part of the occasion, the interpreter, doubts and notes; may be empty
 */
public record RenditionView(
    String verb,
    boolean quoted,
    String lang,
    List<Span> words,
    String gloss,
    List<String> remarks) {}
