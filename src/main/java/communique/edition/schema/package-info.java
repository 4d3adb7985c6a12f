/**
 * JSON Schemas (2020-12) for those who write content in an editor: one for each kind of file,
 * written by one walk over the descriptions of the records, short notations included.
 *
 * <p>A schema takes whatever the reader takes, and turns away the usual slips. What it cannot say,
 * such as whether a link leads somewhere, is left to {@code communique check}.
 */
@NullMarked
package communique.edition.schema;

import org.jspecify.annotations.NullMarked;
