/**
 * Pictures as numbers: where marks, lines and words stand on an axis of time or on a map, so that
 * nothing leaves the picture and no words cover others. Knows of no record and of no markup;
 * templates draw what it gives, in whole units of the picture's own size.
 */
@NullMarked
package communique.chart;

import org.jspecify.annotations.NullMarked;
