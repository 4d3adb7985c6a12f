/**
 * YAML text to nodes with places. The only package that touches the YAML library.
 *
 * <p>The format is a guarded subset of YAML 1.2: one document, no anchors, aliases, tags or keys
 * that are not words, and no deeper than a curated file needs.
 */
@NullMarked
package communique.content.yaml;

import org.jspecify.annotations.NullMarked;
