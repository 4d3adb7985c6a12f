package communique.cli.reading;

import communique.cli.screen.Visible;
import communique.curate.reading.Clipping;
import communique.curate.reading.Find;
import communique.curate.reading.Lost;
import communique.curate.reading.Mark;
import communique.curate.reading.Reading;
import communique.curate.reading.Reading.Extent;
import communique.curate.reading.Reading.Paragraph;
import communique.curate.reading.Reading.Quotation;
import communique.curate.reading.Reading.Sentence;
import communique.output.json.Json;
import communique.problem.Location;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * A reading as one JSON object: {@code source}, {@code figures}, {@code paragraphs} with their
 * sentences, {@code cited}, {@code lost}, {@code quotations}, {@code found}. Every stretch of the
 * article has its words, and {@code from} and {@code until} in {@code text}.
 */
public final class ReadingJson {

  private final Json json;
  private final Reading reading;

  private ReadingJson(Json json, Reading reading) {
    this.json = json;
    this.reading = reading;
  }

  /**
   * Writes a reading.
   *
   * @param uncited whether only what no record has is wanted
   */
  public static void write(Reading reading, boolean uncited, PrintWriter out) {
    visible(out, json -> new ReadingJson(json, reading).write(uncited));
  }

  /** Writes words to paste. */
  public static void write(Clipping clipping, PrintWriter out) {
    visible(
        out,
        json -> {
          json.put("words", clipping.words());
          json.put("quoted", clipping.quoted());
          json.put("cite", clipping.cite());
          json.put("statement", clipping.statement());
          json.put("claim", clipping.claim());
        });
  }

  /** Nothing in it steers the terminal that it is shown on. */
  private static void visible(PrintWriter out, Consumer<Json> inside) {
    StringWriter text = new StringWriter();
    Json.write(text, inside);
    out.write(Visible.json(text.toString()));
    out.flush();
  }

  private void write(boolean uncited) {
    json.put("source", reading.source());
    json.put("title", reading.title());
    json.put("language", reading.language());
    json.put("changed", reading.changed());
    json.object("figures", this::figures);
    if (uncited) {
      json.array("uncited", reading.uncited(), this::sentence);
      json.array("quotations", reading.unrecorded(), this::quotation);
    } else {
      json.put("text", reading.text());
      json.array("paragraphs", reading.paragraphs(), this::paragraph);
      json.array("cited", reading.marks(), this::mark);
      json.array("quotations", reading.quotations(), this::quotation);
      json.array("found", reading.found(), this::find);
    }
    json.array("lost", reading.lost(), this::lost);
  }

  private void figures() {
    json.put("sentences", reading.figures().sentences());
    json.put("cited-sentences", reading.figures().cited());
    json.put("percent", reading.figures().percent());
    json.put("characters", reading.figures().characters());
    json.put("cited-characters", reading.figures().citedCharacters());
    json.put("percent-of-characters", reading.figures().percentOfCharacters());
    json.put("unrecorded-quotations", reading.unrecorded().size());
  }

  private void paragraph(Paragraph paragraph) {
    json.put("number", paragraph.number());
    json.array("sentences", paragraph.sentences(), this::sentence);
  }

  private void sentence(Sentence sentence) {
    stretch(sentence.extent());
    json.put("cited", sentence.cited());
  }

  private void stretch(Extent extent) {
    json.put("words", reading.words(extent));
    json.put("from", extent.from());
    json.put("until", extent.until());
  }

  private void mark(Mark mark) {
    json.put("number", mark.number());
    record(mark.record());
    json.texts("fields", mark.fields());
    place(mark.place());
    json.array("passages", mark.extents(), this::stretch);
  }

  private void record(Mark.Citing record) {
    json.put("id", record.id());
    json.put("kind", record.kind());
    json.put("gist", record.gist());
    json.put("draft", record.draft());
    json.put("page", record.page());
  }

  private void place(Location place) {
    json.put("file", place.file());
    if (place.line() > 0) {
      json.put("line", place.line());
    }
  }

  private void quotation(Quotation quotation) {
    stretch(quotation.extent());
    json.put("paragraph", quotation.paragraph());
    json.put("recorded", quotation.recorded());
  }

  private void find(Find find) {
    json.put("kind", find.kind().name().toLowerCase(Locale.ROOT));
    stretch(find.extent());
    json.put("record", find.record());
  }

  private void lost(Lost lost) {
    record(lost.record());
    json.put("field", lost.field());
    place(lost.place());
    json.put("words", lost.words());
  }
}
