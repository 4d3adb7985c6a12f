/**
 * The only writer of files. Editions list {@link communique.output.OutputFile}s; an {@link
 * communique.output.OutputFolder} renders them where nobody sees them, checks every link, and
 * publishes all of them or none. What would be made from the same answers as in an earlier build,
 * see {@link communique.trace.Trace}, is not made again.
 *
 * <p>What happens to the folder is a redo log. A build writes what is new into a stage, see {@link
 * communique.output.Stages}. The list of all its files, renamed to {@code SHA256SUMS} in the stage,
 * is the commit point: before it nothing has changed, after it whoever opens the folder next
 * finishes what is left. What {@code SHA256SUMS} does not list, or lists with another hash, is
 * never touched.
 */
@NullMarked
package communique.output;

import org.jspecify.annotations.NullMarked;
