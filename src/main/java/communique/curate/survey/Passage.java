package communique.curate.survey;

import communique.model.Citation;
import communique.problem.Place;

/**
 * Words of a source that something rests on.
 *
 * @param source the id of the source
 * @param words the words; empty where running text cites it without any
 * @param support what they do for it
 * @param field the field that rests on them, see {@link Fields}
 * @param place where they are cited
 */
public record Passage(
    String source, String words, Citation.Support support, String field, Place place) {}
