/**
 * Pictures as bytes: what a file shows, and the smaller pictures that are made of it. Knows of no
 * record.
 */
@NullMarked
package communique.picture;

import org.jspecify.annotations.NullMarked;
