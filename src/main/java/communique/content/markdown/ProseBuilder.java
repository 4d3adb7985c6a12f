package communique.content.markdown;

import communique.model.Entry;
import communique.model.Prose;
import communique.model.Prose.BareName;
import communique.model.Prose.Cite;
import communique.model.Prose.Passage;
import communique.model.Prose.Piece;
import communique.problem.Mark;
import communique.shape.Ref;
import communique.shape.SegmentBreaks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Receives what the walk finds, in order. */
final class ProseBuilder {

  private final Lines lines;
  private final List<Passage> passages = new ArrayList<>();
  private final List<Piece> pieces = new ArrayList<>();
  private final List<BareName> bare = new ArrayList<>();
  private final StringBuilder html = new StringBuilder();
  private int htmlFrom;
  private Words words = new Words();
  private boolean quoting;

  /** The last character that a reader sees before a line break. */
  private int last = ' ';

  /** Where in the HTML a line break stands of which it is not known yet what becomes of it. */
  private OptionalInt broken = OptionalInt.empty();

  ProseBuilder(Lines lines) {
    this.lines = lines;
  }

  /** Adds markup that belongs to the source text from that offset on. */
  void markup(int offset, String markup) {
    begin(offset);
    html.append(markup);
  }

  /** Adds text that a reader sees, to the page and to the passage. */
  void text(int offset, String text) {
    String clean = Html.clean(text);
    begin(offset);
    if (!clean.isEmpty()) {
      endBreak(clean.codePointAt(0));
      last = clean.codePointBefore(clean.length());
    }
    Html.escape(clean, html);
    words.add(clean);
  }

  /** Adds a line break: a space, or nothing between characters that stand without spaces. */
  void lineBreak(int offset) {
    begin(offset);
    broken = OptionalInt.of(html.length());
  }

  private void endBreak(int next) {
    if (broken.isPresent() && !SegmentBreaks.vanishesBetween(last, next)) {
      html.insert(broken.getAsInt(), '\n');
      words.add("\n");
    }
    broken = OptionalInt.empty();
  }

  /** Parts the words before from those after in the passage, as cells of a table are. */
  void gap() {
    words.add(" ");
  }

  /** Adds a link to an entry. */
  void link(Mark mark, Ref<Entry> to, Optional<String> says) {
    endBreak(says.map(w -> w.codePointAt(0)).orElse(SegmentBreaks.UNKNOWN));
    last = says.map(w -> w.codePointBefore(w.length())).orElse(SegmentBreaks.UNKNOWN);
    hole(new Piece(mark, "", Optional.of(to), says, List.of()));
    if (says.isPresent()) {
      words.add(says.get());
    } else {
      words.name(to.id());
    }
  }

  /** Adds a mark that cites these sources. */
  void citations(Mark mark, List<Cite> cites) {
    endBreak(SegmentBreaks.UNKNOWN);
    hole(new Piece(mark, "", Optional.empty(), Optional.empty(), List.copyOf(cites)));
  }

  /** Notes a name after an {@code @} without brackets. */
  void bare(BareName name) {
    bare.add(name);
  }

  /** Counts citations into the passage; one with a slip counts too, so that it is told once. */
  void cited(int count) {
    words.leaveOut(count);
  }

  /**
   * Goes over a block quote.
   *
   * @param blocks adds what stands in it
   */
  void quote(Runnable blocks) {
    boolean within = quoting;
    quoting = true;
    blocks.run();
    quoting = within;
  }

  /**
   * Adds a passage.
   *
   * @param inlines adds the words
   */
  void passage(Passage.Kind kind, int from, int to, Runnable inlines) {
    words = new Words();
    last = ' ';
    inlines.run();
    endBreak(' ');
    String text = words.toString();
    if (!text.isEmpty() || words.cited() > 0) {
      passages.add(
          new Passage(kind, lines.mark(from, to), text, words.named(), words.cited(), quoting));
    }
  }

  /** What was received. */
  Prose build() {
    flush();
    return pieces.isEmpty()
        ? Prose.NONE
        : new Prose(List.copyOf(passages), List.copyOf(pieces), List.copyOf(bare));
  }

  private void begin(int offset) {
    if (html.isEmpty()) {
      htmlFrom = offset;
    }
  }

  private void hole(Piece piece) {
    flush();
    pieces.add(piece);
  }

  private void flush() {
    if (!html.isEmpty()) {
      Mark mark = lines.mark(htmlFrom, htmlFrom);
      pieces.add(new Piece(mark, html.toString(), Optional.empty(), Optional.empty(), List.of()));
      html.setLength(0);
    }
  }
}
