/**
 * The pipeline: from a content folder to a published site, as one function. Begin to read here,
 * with {@link communique.build.SiteBuild}.
 *
 * <p>For the preview the pipeline is turned round: a {@link communique.build.LiveDossier} stays in
 * memory and follows edits, and a {@link communique.build.LiveSite} makes a file when it is asked
 * for.
 */
@NullMarked
package communique.build;

import org.jspecify.annotations.NullMarked;
