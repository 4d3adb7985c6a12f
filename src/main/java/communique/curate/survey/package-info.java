/**
 * What stands in a dossier and what is left to do, for who keeps it: one record explained, the
 * whole in figures, and the list of what is open. Nothing is written and nothing is printed here.
 */
@NullMarked
package communique.curate.survey;

import org.jspecify.annotations.NullMarked;
