/**
 * XHTML to what offices work on: Word documents (ECMA-376), and plain text for a mail. The only
 * package that touches the library of Office files. It knows of no record and no template.
 *
 * <p>A document says about itself, in its head, what the file tells. Headings become headings,
 * tables tables, whose columns {@code data-widths} shares out; facts in a row ({@code
 * class="fact"}) a table of questions and answers. What stands in a span {@code footnote} becomes
 * one: each {@code entry} of it names a source with {@code data-source}, whose line in the list of
 * sources is the full reference when it is first named. {@code header} and {@code footer} stand on
 * every page, {@code toc} is filled with the headings.
 */
@NullMarked
package communique.word;

import org.jspecify.annotations.NullMarked;
