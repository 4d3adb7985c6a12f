/** No input harms what readers have, nor those who read it. */
@NullMarked
package communique.safety;

import org.jspecify.annotations.NullMarked;
