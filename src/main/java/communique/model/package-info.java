/**
 * What a dossier consists of: the sealed family {@link communique.model.Entry} and its records.
 *
 * <p>The records are the one description of the content: their components, annotations and {@link
 * communique.shape.Doc} sentences give the reader, the handbook's field reference and the cache.
 * They hold what was written and no position; {@link communique.model.Dossier} resolves every link
 * once, and {@link communique.model.Publication} is the dossier as one reader may see it.
 *
 * <p>Few types carry what is hard to say: {@link communique.model.Reported} a fact with its
 * readings, {@link communique.model.Voice} who speaks, takes part or signs, {@link
 * communique.model.Dating} when a step was taken, {@link communique.model.Forms} what is asked of a
 * kind of document, {@link communique.model.Worth} what a printed sum comes to.
 */
@NullMarked
package communique.model;

import org.jspecify.annotations.NullMarked;
