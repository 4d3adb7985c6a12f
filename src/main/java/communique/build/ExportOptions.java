package communique.build;

import communique.model.Publication;
import communique.model.Reader;
import communique.output.OutputFile;
import communique.problem.Problems;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/**
 * What to make one file of.
 *
 * @param content the folder with {@code site.yaml}
 * @param making makes the file of what the reader may see
 * @param writing puts it where it belongs, and tells what an author has to look at
 * @param onPaper whether it is printed, so that the limits of paper are weighed
 * @param reader for whom, and as of when
 * @param snapshots the folder of the saved articles that words are compared with, if any
 * @param strict whether warnings stop it too
 */
public record ExportOptions(
    Path content,
    Function<Publication, OutputFile<?>> making,
    Function<OutputFile<?>, Problems> writing,
    boolean onPaper,
    Reader reader,
    Optional<Path> snapshots,
    boolean strict) {}
