package communique.curate.survey;

import communique.problem.Place;

/**
 * A place where one record names another.
 *
 * @param kind the kind of the other record
 * @param id the id of the other record
 * @param field the field in which one names the other, see {@link Fields}
 * @param words the words that are cited, if it is a citation of a source; else empty
 * @param place where the name stands
 */
public record Link(String kind, String id, String field, String words, Place place) {}
