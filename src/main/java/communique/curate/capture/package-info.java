/**
 * From an article to a source: what is fetched or was saved is taken apart ({@code html}, {@code
 * mail}, {@code pdf}), put into the snapshot folder and entered into the register; and what has
 * changed since is told.
 */
@NullMarked
package communique.curate.capture;

import org.jspecify.annotations.NullMarked;
