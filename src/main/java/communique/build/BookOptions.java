package communique.build;

import communique.edition.PrintEdition;
import communique.model.Language;
import communique.model.Reader;
import communique.model.Selection;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What to print in one book.
 *
 * @param content the folder with {@code site.yaml}
 * @param file the book to write
 * @param selection the sheets
 * @param edition prints it
 * @param language one of the languages of the site; the first if none is said
 * @param reader for whom, and as of when
 * @param snapshots the folder of the saved articles that words are compared with, if any
 * @param strict whether warnings stop the printing too
 */
public record BookOptions(
    Path content,
    Path file,
    Selection selection,
    PrintEdition edition,
    Optional<Language> language,
    Reader reader,
    Optional<Path> snapshots,
    boolean strict) {}
