/** The server of the Language Server Protocol, as editors meet it. */
@NullMarked
package communique.lsp;

import org.jspecify.annotations.NullMarked;
