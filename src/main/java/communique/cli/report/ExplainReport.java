package communique.cli.report;

import communique.curate.survey.Explained;
import communique.curate.survey.Link;
import communique.curate.survey.Passage;
import communique.curate.survey.State;
import communique.model.Text;
import communique.output.json.Json;
import communique.problem.Location;
import communique.problem.Place;
import communique.problem.Problem;
import communique.problem.Rule;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What there is to say of one record, as one JSON object. */
public final class ExplainReport {

  private final Json json;
  private final Explained explained;

  private ExplainReport(Json json, Explained explained) {
    this.json = json;
    this.explained = explained;
  }

  /** Writes it; the writer stays open. */
  public static void write(Explained explained, Writer out) {
    Report.write(out, json -> new ExplainReport(json, explained).write());
  }

  private void write() {
    json.put("id", explained.target().id());
    json.put("kind", explained.target().kind());
    json.put("record", explained.target().entry().id());
    json.put("name", explained.name());
    JsonPlace.put(json, explained.place());
    json.object("state", () -> state(explained.state()));
    json.array("restsOn", explained.passages(), this::passage);
    json.array("names", explained.named(), this::link);
    json.array("restingOnIt", explained.dependents(), this::link);
    json.object("pages", this::pages);
    json.object("rules", this::rules);
    problems("problems", explained.examination().told());
    problems("waived", explained.examination().waived());
    json.put("unread", explained.unread());
  }

  private void state(State state) {
    json.put("shown", state.seen() == State.Seen.SHOWN);
    json.put("why", lower(state.seen()));
    json.put("draft", state.draft());
    json.put("embargoUntil", state.embargoUntil().map(Object::toString));
    state
        .withdrawn()
        .ifPresent(
            why ->
                json.object(
                    "withdrawn",
                    () -> {
                      json.put("on", why.on().toString());
                      json.put("reason", words(why.reason()));
                    }));
    json.put("verified", state.verified().map(Object::toString));
    json.array(
        "waivers",
        state.waivers(),
        waiver -> {
          json.put("rule", waiver.rule().written());
          json.put("until", waiver.until().toString());
        });
  }

  private static String words(Text text) {
    return text.wordings().stream().map(Text.Wording::words).findFirst().orElse("");
  }

  private void passage(Passage passage) {
    json.put("source", passage.source());
    json.put("words", Optional.of(passage.words()).filter(words -> !words.isEmpty()));
    json.put("support", lower(passage.support()));
    json.put("field", passage.field());
    place(passage.place());
  }

  private void link(Link link) {
    json.put("kind", link.kind());
    json.put("id", link.id());
    json.put("field", link.field());
    json.put("words", Optional.of(link.words()).filter(words -> !words.isEmpty()));
    place(link.place());
  }

  private void place(Place place) {
    JsonPlace.put(json, place instanceof Location exact ? exact : Location.of(place.file()));
  }

  private void pages() {
    json.texts("made", explained.pages().made());
    json.texts("listing", explained.pages().listing());
    json.put("failed", explained.pages().failed());
  }

  private void rules() {
    json.texts("looked", slugs(explained.examination().looked()));
    json.texts("off", slugs(explained.examination().off()));
    json.texts("wantSnapshots", slugs(explained.examination().blind()));
  }

  private static List<String> slugs(List<Rule> rules) {
    return rules.stream().map(Rule::slug).toList();
  }

  private void problems(String name, List<Problem> problems) {
    json.array(
        name,
        problems,
        problem -> {
          json.put("rule", problem.rule().slug());
          json.put("severity", lower(problem.severity()));
          JsonPlace.put(json, Report.location(problem));
          json.put("message", problem.message());
          json.put("hint", problem.hint());
        });
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
