package communique.curate.branch;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * What to put onto which branch.
 *
 * @param dossier a folder in a work tree of the repository
 * @param site the folder that the site was published into
 * @param branch the name of the branch, without {@code refs/heads/}
 * @param remote the name or address of the repository that has it; nothing for {@code origin} where
 *     there is one, else for the repository itself; a point for the repository itself
 * @param title of the dossier, for the message of the commit
 * @param when the time of the commit
 * @param dryRun whether nothing is committed
 */
public record Order(
    Path dossier,
    Path site,
    String branch,
    Optional<String> remote,
    String title,
    Instant when,
    boolean dryRun) {}
