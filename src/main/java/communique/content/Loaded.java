package communique.content;

import communique.model.Dossier;
import communique.problem.Problems;

/**
 * What was read.
 *
 * @param dossier every record that could be read, and the ids of the others
 * @param problems what could not be read
 * @param settings the file of the settings, as printed
 * @param unsaved what was read in the place of files, because it stands in an editor
 */
public record Loaded(Dossier dossier, Problems problems, String settings, Unsaved unsaved) {}
