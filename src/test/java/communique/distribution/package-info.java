/** What is packed is unpacked, installed and tried, after {@code mvn package} has made it. */
@NullMarked
package communique.distribution;

import org.jspecify.annotations.NullMarked;
