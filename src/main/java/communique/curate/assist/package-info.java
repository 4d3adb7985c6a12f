/**
 * What an editor can be told about a place in a text that somebody is writing: what may stand
 * there, what the id there means, which words of the cited article go on from what was typed. Knows
 * of no editor and no protocol. Begin with {@link communique.curate.assist.Assistant}.
 */
@NullMarked
package communique.curate.assist;

import org.jspecify.annotations.NullMarked;
