/**
 * Reads a sheet's prose: CommonMark with tables, links to entries and citations of sources.
 *
 * <p>{@link communique.content.markdown.Markdown} is the way in, and a pure function. The order of
 * things is: {@code Limits} turns away what would keep the parser busy, {@code Syntax} holds the
 * parser, {@code InlineReader} is its inline part with our own marks, {@code BlockWalk} and {@code
 * InlineWalk} go over its tree once, and {@code ProseBuilder} receives what they find. Only this
 * package touches flexmark.
 */
@NullMarked
package communique.content.markdown;

import org.jspecify.annotations.NullMarked;
