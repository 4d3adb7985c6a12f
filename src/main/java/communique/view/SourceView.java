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
 * @param alone what would stand without support but for this source
 * @param shared what rests on other sources too
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
    List<ByRecord> alone,
    List<ByRecord> shared,
    PartsView parts) {

  /** A label and its words; no words if none are stated. */
  public record Row(String label, Phrase words) {}

  /** A record and the passages that it cites. */
  public record ByRecord(Link record, List<Passage> passages) {}

  /**
   * A cited passage, and what it carries.
   *
   * @param field the place in the record
   * @param ours the sentence of ours that it carries; may be empty
   * @param words the exact words of the source; may be empty
   * @param lang their language; empty if it is that of the page
   * @param dir {@code rtl} if they are written from the right; else empty
   * @param support what they do; empty if they plainly say it
   */
  public record Passage(
      String field, Phrase ours, String words, String lang, String dir, String support) {}
}
