/** People as vCards (RFC 6350). The only package that knows the library for it. */
@NullMarked
package communique.edition.card;

import org.jspecify.annotations.NullMarked;
