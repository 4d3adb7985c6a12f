/** JSON as a tree with places. The only package here that knows the JSON library. */
@NullMarked
package communique.curate.transfer.json;

import org.jspecify.annotations.NullMarked;
