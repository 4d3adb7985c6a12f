/**
 * What a curator begins with: a small whole dossier to learn from, and records with what is asked
 * of them in place.
 */
@org.jspecify.annotations.NullMarked
package communique.curate.blank;
