/** The command line: options in, problems and exit codes out. Nothing is decided here. */
@NullMarked
package communique.cli;

import org.jspecify.annotations.NullMarked;
