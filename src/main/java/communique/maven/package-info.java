/** The program as a plugin of Maven: each goal is a command, and Maven's log its screen. */
@NullMarked
package communique.maven;

import org.jspecify.annotations.NullMarked;
