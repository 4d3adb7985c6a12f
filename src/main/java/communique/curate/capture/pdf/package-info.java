/** PDF files: PDFBox finds their words. */
@NullMarked
package communique.curate.capture.pdf;

import org.jspecify.annotations.NullMarked;
