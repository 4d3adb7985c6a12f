package communique.content.markdown;

import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;

/**
 * The Markdown of a sheet: CommonMark without raw HTML, tables as on GitHub, emphasis also beside
 * characters that stand without spaces, and our own marks.
 */
final class Syntax {

  /** Shared by all threads: every call of {@code parse} makes an inline reader of its own. */
  private static final Parser PARSER =
      Parser.builder(options())
          .customInlineParserFactory(InlineReader::new)
          .customDelimiterProcessor(new Asterisks())
          // flexmark reads link definitions only with its own inline parser unless told
          .paragraphPreProcessorFactory(new ReferencePreProcessorFactory())
          .build();

  private Syntax() {}

  /** The tree of a text that {@link Limits} has let through. */
  static Document parse(String text) {
    return PARSER.parse(text);
  }

  private static DataHolder options() {
    return new MutableDataSet()
        .set(Parser.HTML_BLOCK_PARSER, false)
        .set(Parser.ASTERISK_DELIMITER_PROCESSOR, false)
        .set(Parser.EXTENSIONS, List.of(TablesExtension.create()))
        .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
        .set(TablesExtension.MIN_HEADER_ROWS, 1)
        .set(TablesExtension.MAX_HEADER_ROWS, 1)
        .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true)
        .set(TablesExtension.APPEND_MISSING_COLUMNS, true)
        .set(TablesExtension.COLUMN_SPANS, false)
        .set(TablesExtension.WITH_CAPTION, false)
        .toImmutable();
  }
}
