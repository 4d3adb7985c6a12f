package communique.cli.report;

import communique.curate.survey.Figures;
import communique.output.json.Json;
import java.io.Writer;
import java.util.Locale;
import java.util.OptionalInt;

/** A dossier in figures, as one JSON object. */
public final class StatsReport {

  private final Json json;
  private final Figures figures;

  private StatsReport(Json json, Figures figures) {
    this.json = json;
    this.figures = figures;
  }

  /**
   * Writes them; the writer stays open.
   *
   * @param unread how many faults keep something from being read, so that it is not counted
   */
  public static void write(Figures figures, int unread, Writer out) {
    Report.write(out, json -> new StatsReport(json, figures).write(unread));
  }

  private void write(int unread) {
    json.put("unread", unread);
    json.object("records", () -> figures.records().forEach(json::put));
    json.object("hidden", this::hidden);
    json.put("claims", figures.claims());
    json.object("citations", this::citations);
    json.object("support", this::support);
    json.object("differences", this::differences);
    put("stale", figures.stale());
    put("unused", figures.unused());
    json.array("sources", figures.sources(), this::source);
    json.array("languages", figures.languages(), this::language);
  }

  private void hidden() {
    json.put("withdrawn", figures.hidden().withdrawn());
    json.put("drafts", figures.hidden().drafts());
    json.put("embargoed", figures.hidden().embargoed());
    json.put("others", figures.hidden().others());
  }

  private void citations() {
    json.put("all", figures.citations().all());
    json.put("fields", figures.citations().fields());
    json.put("renditions", figures.citations().renditions());
    json.put("prose", figures.citations().prose());
  }

  private void support() {
    json.put("supported", figures.support().supported());
    json.put("single", figures.support().single());
    json.put("several", figures.support().several());
    json.put("independent", figures.support().independent());
    json.put("none", figures.support().none());
  }

  private void differences() {
    figures
        .differences()
        .forEach((differ, count) -> json.put(differ.name().toLowerCase(Locale.ROOT), count));
    json.put("withoutVerdict", figures.withoutVerdict());
  }

  /** What nobody looked for is absent. */
  private void put(String name, OptionalInt count) {
    count.ifPresent(number -> json.put(name, number));
  }

  private void source(Figures.OfSource source) {
    json.put("id", source.id());
    json.put("records", source.records());
    json.put("passages", source.passages());
    json.put("alone", source.alone());
    source.sentences().ifPresent(share -> share("sentences", share));
  }

  private void language(Figures.OfLanguage language) {
    json.put("language", language.tag());
    share("words", language.words());
    share("names", language.names());
    share("prose", language.prose());
  }

  private void share(String name, Figures.Share share) {
    json.object(
        name,
        () -> {
          json.put("there", share.some());
          json.put("all", share.all());
        });
  }
}
