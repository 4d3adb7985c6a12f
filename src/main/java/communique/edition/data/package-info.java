/**
 * Records as JSON: one file beside every sheet, the whole dossier, its claims one a line, its
 * sources as CSL-JSON.
 *
 * <p>{@link communique.edition.data.RecordJson} writes every record by one walk over its
 * description; {@link communique.edition.data.Assertions} takes the same walk for the claims.
 */
@NullMarked
package communique.edition.data;

import org.jspecify.annotations.NullMarked;
