package communique.view;

import java.util.List;

/**
 * A source, and what rests on it.
 *
 * @param head what every page has
 * @param facts what is known about it
 * @param url where it was read; empty if nowhere on the web
 * @param note what else a reader should know; may be empty
 * @param resting the records that rest on it
 */
public record SourceView(
    Head head, List<Row> facts, String url, Phrase note, List<Resting> resting) {

  /** A label and its words; no words if none are stated. */
  public record Row(String label, Phrase words) {}

  /** A record and the passages that it cites. */
  public record Resting(Link entry, List<Passage> passages) {}

  /**
   * A cited passage.
   *
   * @param words the exact words there
   * @param support what they do; empty if they plainly say it
   * @param alone whether what they carry would stand without support but for this source
   */
  public record Passage(String words, String support, boolean alone) {}
}
