/**
 * Views to text through templates. The only package that touches FreeMarker.
 *
 * <p>Templates are trusted less than code: they see the components of records, lists and strings,
 * and cannot reach classes, methods or the file system.
 */
@NullMarked
package communique.render;

import org.jspecify.annotations.NullMarked;
