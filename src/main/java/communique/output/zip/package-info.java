/**
 * What a packed file holds, for every program that unpacks: archives in the format zip of which two
 * could think differently are damaged. Knows PKWARE's APPNOTE 6.3.
 */
@NullMarked
package communique.output.zip;

import org.jspecify.annotations.NullMarked;
