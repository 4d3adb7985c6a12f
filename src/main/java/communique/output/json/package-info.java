/** JSON text. The only package that knows the JSON library. */
@NullMarked
package communique.output.json;

import org.jspecify.annotations.NullMarked;
