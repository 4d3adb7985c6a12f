/**
 * What the fonts of the printed sheets can show, as their recipe has listed it: for the checks,
 * which tell an author, and for the printer, which marks what is wanting.
 */
@NullMarked
package communique.glyph;

import org.jspecify.annotations.NullMarked;
