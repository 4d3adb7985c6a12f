/** What a person asked for by its address: one request, politely. */
@NullMarked
package communique.curate.capture.web;

import org.jspecify.annotations.NullMarked;
