package communique.curate.reading;

import communique.problem.Location;

/**
 * Words that a record cites and that do not stand in the article.
 *
 * @param field the keys in the record under which they stand
 * @param place where they stand in the dossier
 */
public record Lost(Mark.Citing record, String field, Location place, String words) {}
