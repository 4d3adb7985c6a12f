/**
 * Records from a spreadsheet or a library of references: what a file says becomes drafts, and what
 * an earlier import wrote is brought up to date.
 */
@NullMarked
package communique.curate.transfer;

import org.jspecify.annotations.NullMarked;
