/**
 * What a command line can say, and what one says. Small, and not a library's, because every command
 * begins with it: the library that stood here took a fifth of the time of a check of a small dossier
 * to find out by reflection what the commands are.
 */
@NullMarked
package communique.cli.line;

import org.jspecify.annotations.NullMarked;
