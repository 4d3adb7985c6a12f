package communique.build;

import communique.check.Comparison;
import communique.check.Leniency;
import communique.model.Dossier;
import communique.output.Published;
import communique.problem.Problems;
import java.util.Optional;

/**
 * What came of a build.
 *
 * @param problems everything that was found, each with its exact place, sorted by it
 * @param dossier what was read, whoever may see it
 * @param leniency what the dossier lets pass
 * @param published what was written; nothing if the build was rejected
 * @param comparison how far words were compared with saved articles
 */
public record BuildResult(
    Problems problems,
    Dossier dossier,
    Leniency leniency,
    Optional<Published> published,
    Comparison comparison) {}
