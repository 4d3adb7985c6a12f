/** Changes of a dossier's files: made together or not at all, and nothing else is touched. */
@org.jspecify.annotations.NullMarked
package communique.curate.edit;
