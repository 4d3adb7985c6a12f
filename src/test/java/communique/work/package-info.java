/**
 * What a build does, counted: {@link communique.work.WorkOfBuildsTest} holds it to what is
 * committed.
 */
@NullMarked
package communique.work;

import org.jspecify.annotations.NullMarked;
