/**
 * What goes with an installed program and follows from its commands: a manual page for each, and
 * what lets a shell complete them. The build writes it; no command does.
 */
@NullMarked
package communique.cli.manual;

import org.jspecify.annotations.NullMarked;
