package communique.view;

import java.util.List;

/**
 * A source, and what rests on it.
 *
 * @param head what every page has
 * @param facts what is known about it
 * @param speakers whose words it gives, if it is a transcript
 * @param url where it was read; empty if nowhere on the web
 * @param archived the copy that an archive keeps
 * @param note what else a reader should know; may be empty
 * @param summary how much rests on it, in words
 * @param share how much of it rests on nothing else
 * @param records what rests on it, record by record
 * @param parts how it stands among the parts that tell all
 */
public record SourceView(
    Head head,
    List<Row> facts,
    Byline speakers,
    String url,
    ArchivedCopy archived,
    Phrase note,
    String summary,
    Share share,
    List<ByRecord> records,
    PartsView parts) {

  /** A label and its words; no words if none are stated. */
  public record Row(String label, Phrase words) {}

  /**
   * How many passages are cited, and for how many of them this is the only source.
   *
   * @param passages all of them
   * @param alone those
   */
  public record Share(int passages, int alone) {}

  /**
   * A record, and what of it rests on the source.
   *
   * @param record its sheet
   * @param summary how much that is, in words
   * @param values each value or sentence once
   */
  public record ByRecord(Link record, String summary, List<Value> values) {}

  /**
   * What rests on passages.
   *
   * @param field the place in the record; empty if the sentence says it
   * @param ours the value or the sentence of ours; may be empty
   * @param alone whether it rests on this source alone
   * @param quotes the passages
   */
  public record Value(String field, Phrase ours, boolean alone, List<Quote> quotes) {}

  /**
   * A cited passage.
   *
   * @param words the exact words of the source; may be empty
   * @param lang their language; empty if it is that of the page
   * @param dir {@code rtl} if they are written from the right; else empty
   * @param support what they do; empty if they plainly say it
   */
  public record Quote(String words, String lang, String dir, String support) {}
}
