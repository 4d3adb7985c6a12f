/**
 * XHTML to paper: PDF documents that are accessible (PDF/UA-1) and archivable (PDF/A-2a). The only
 * package that touches the PDF libraries. It knows of no record and no template, so that a sheet
 * and a whole book are printed alike.
 *
 * <p>A document says about itself, in its head, what the PDF tells: {@code title}, {@code lang},
 * {@code meta} elements, {@code bookmarks}, the style. It may use the families of {@link
 * communique.print.Font} and load nothing. Lines of an index, marked {@code data-mentions}, are
 * filled in, combining marks put on their letters. What is marked {@code data-optional} is left out
 * where the fonts cannot show it. Whatever the renderer complains of on a sheet costs that sheet,
 * because its complaints mean lost text.
 */
@NullMarked
package communique.print;

import org.jspecify.annotations.NullMarked;
