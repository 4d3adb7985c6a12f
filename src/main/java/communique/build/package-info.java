/**
 * The pipeline: from a content folder to a published site, as one function. Begin to read here,
 * with {@link communique.build.SiteBuild}.
 */
@NullMarked
package communique.build;

import org.jspecify.annotations.NullMarked;
