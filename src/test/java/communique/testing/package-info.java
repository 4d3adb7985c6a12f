/** What several tests are made with. */
@NullMarked
package communique.testing;

import org.jspecify.annotations.NullMarked;
