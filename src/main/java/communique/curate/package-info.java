/**
 * What helps the curator to keep a dossier: reads it as the checks do, and changes files only as a
 * careful person would, all that belongs together or nothing.
 */
@org.jspecify.annotations.NullMarked
package communique.curate;
