package communique.cli.reading;

import communique.cli.screen.Screen;
import communique.curate.reading.Clipping;
import communique.curate.reading.Find;
import communique.curate.reading.Find.Kind;
import communique.curate.reading.Lost;
import communique.curate.reading.Mark;
import communique.curate.reading.Reading;
import communique.curate.reading.Reading.Figures;
import communique.curate.reading.Reading.Paragraph;
import communique.curate.reading.Reading.Quotation;
import communique.curate.reading.Reading.Span;
import java.io.PrintWriter;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A reading on a terminal. All marks are characters, so that it can be read without colour. */
public final class ReadingText {

  private static final int MARGIN = 6;
  private static final char CITED = '-';
  private static final char UNRECORDED = '~';

  private final PrintWriter out;
  private final int width;

  /**
   * Prints to a terminal.
   *
   * @param width its columns
   */
  public ReadingText(PrintWriter out, int width) {
    this.out = out;
    this.width = width;
  }

  /** The whole article with its marks, what was found in it, and the sum as the last line. */
  public void all(Reading reading) {
    wrapped(0, reading.source() + ": " + reading.title());
    out.println("");
    reading.paragraphs().forEach(paragraph -> paragraph(paragraph, reading));
    wrapped(
        0,
        "--- under words: cited by the records whose numbers follow; ~~~ a quotation that no record has");
    cited(reading);
    left(reading);
    found(reading);
    out.println("");
    out.println(sum(reading));
  }

  /** What no record has, and the sum as the last line. */
  public void uncited(Reading reading) {
    for (Paragraph paragraph : reading.paragraphs()) {
      paragraph.sentences().stream()
          .filter(sentence -> !sentence.cited())
          .forEach(sentence -> numbered(paragraph.number(), reading.words(sentence.extent())));
    }
    left(reading);
    out.println("");
    out.println(sum(reading));
  }

  /** Words of the article to paste. */
  public void clipping(Clipping clipping) {
    out.println("# evidence, for a value, a claim or a reading:");
    Screen.text(out, clipping.cite());
    out.println("");
    out.println("# a statement, for a file in statements/:");
    Screen.text(out, clipping.statement());
    out.println("");
    out.println("# a claim, for the claims of a sheet:");
    Screen.text(out, clipping.claim());
  }

  private void paragraph(Paragraph paragraph, Reading reading) {
    MarkedLines lines = new MarkedLines(width - MARGIN);
    for (Span span : paragraph.spans()) {
      char mark = span.quotation() ? UNRECORDED : ' ';
      lines.add(reading.words(span.extent()), span.marks().isEmpty() ? mark : CITED);
      span.ending().forEach(number -> lines.add("[" + number + "]", ' '));
    }
    numbered(paragraph.number(), lines.done());
    out.println("");
  }

  private void numbered(int number, String words) {
    MarkedLines lines = new MarkedLines(width - MARGIN);
    lines.add(words, ' ');
    numbered(number, lines.done());
  }

  private void numbered(int number, List<String> lines) {
    String margin = "%4s  ".formatted(number);
    for (String line : lines) {
      out.println(margin + line);
      margin = " ".repeat(MARGIN);
    }
  }

  private void wrapped(int indent, String words) {
    MarkedLines lines = new MarkedLines(width - indent);
    lines.add(words, ' ');
    lines.done().forEach(line -> out.println(" ".repeat(indent) + line));
  }

  private void heading(String words) {
    out.println("");
    out.println(words);
  }

  private void cited(Reading reading) {
    if (!reading.marks().isEmpty()) {
      heading("Cited by");
      reading.marks().forEach(this::cited);
    }
  }

  private void cited(Mark mark) {
    MarkedLines lines = new MarkedLines(width - MARGIN);
    lines.add(about(mark.record(), key(mark)) + ", " + mark.place(), ' ');
    String margin = "%4s  ".formatted("[" + mark.number() + "]");
    for (String line : lines.done()) {
      out.println(margin + line);
      margin = " ".repeat(MARGIN);
    }
  }

  /** Of a record that tells much the key is named, for its title says little. */
  private static String key(Mark mark) {
    boolean told = Set.of("statement", "claim").contains(mark.record().kind());
    return told ? "" : ", " + mark.fields().get(0).split("\\.", 2)[0];
  }

  private static String about(Mark.Citing record, String key) {
    return "%s %s%s%s: %s"
        .formatted(
            record.kind(), record.id(), key, record.draft() ? " (draft)" : "", record.gist());
  }

  private void left(Reading reading) {
    List<Quotation> quotations = reading.unrecorded();
    if (!quotations.isEmpty()) {
      heading("Quotations that no record has");
      quotations.forEach(one -> numbered(one.paragraph(), "»" + reading.words(one.extent()) + "«"));
    }
    if (!reading.lost().isEmpty()) {
      heading("Cited, but not in the article");
      reading.lost().forEach(this::lost);
    }
  }

  private void lost(Lost lost) {
    wrapped(2, about(lost.record(), "") + ", " + lost.place() + ": \"" + lost.words() + "\"");
  }

  private void found(Reading reading) {
    found("People", Kind.PERSON, reading);
    found("Places", Kind.PLACE, reading);
    found("Organizations", Kind.ORGANIZATION, reading);
    found("Sums", Kind.SUM, reading);
    found("Dates", Kind.DATE, reading);
  }

  private void found(String heading, Kind kind, Reading reading) {
    List<Find> different = reading.different(kind);
    if (!different.isEmpty()) {
      String list =
          different.stream()
              .map(find -> find.words() + find.record().map(id -> " (" + id + ")").orElse(""))
              .collect(Collectors.joining(kind == Kind.SUM || kind == Kind.DATE ? "; " : ", "));
      out.println("");
      wrapped(0, heading + ": " + list);
    }
  }

  /** {@code 42 of 61 sentences cited (68 %; 40 % of characters); 3 quotations no record has}. */
  static String sum(Reading reading) {
    Figures figures = reading.figures();
    int quotations = reading.unrecorded().size();
    int lost = reading.lost().size();
    return "%s of %s cited (%s %%; %s %% of characters); %s no record has%s"
        .formatted(
            figures.cited(),
            count(figures.sentences(), "sentence"),
            figures.percent(),
            figures.percentOfCharacters(),
            count(quotations, "quotation"),
            lost == 0 ? "" : "; " + count(lost, "cited passage") + " not in the article");
  }

  private static String count(int number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }
}
