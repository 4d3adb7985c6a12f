/**
 * The one description of a record, read from its components once.
 *
 * <p>A {@link communique.shape.RecordType} knows the fields of a record, how they are written and
 * what they mean. One walk each over it gives typed reading ({@link
 * communique.shape.RecordReader}), the visit of every value ({@link communique.shape.Walk}), a copy
 * without what a reader may not see ({@link communique.shape.Prune}), bytes and back ({@link
 * communique.shape.Codec}), and a fingerprint ({@link communique.shape.Fingerprint}). Nothing here
 * knows what a summit or a citation is.
 */
@NullMarked
package communique.shape;

import org.jspecify.annotations.NullMarked;
