/**
 * The search index: what is looked for, word by word, cut into scripts that a page loads only when
 * somebody asks for a word in them.
 *
 * <p>{@code assets/search.js} reads what is written here. Both sides part a text into words alike;
 * {@code src/test/resources/search/runs.txt} is the table that both are tested with.
 */
@NullMarked
package communique.edition.search;

import org.jspecify.annotations.NullMarked;
