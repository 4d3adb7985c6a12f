package communique.curate.reading;

/**
 * Words of an article as text to paste into files of the dossier. What the article does not tell is
 * left to write, and a comment says what.
 *
 * @param words as they stand there, without quotation marks around them
 * @param quoted whether they, or words among them, stand in quotation marks
 * @param cite evidence: a block {@code cite:}
 * @param statement an item for a file in {@code statements/}
 * @param claim an item for the {@code claims:} of a sheet
 */
public record Clipping(String words, boolean quoted, String cite, String statement, String claim) {}
