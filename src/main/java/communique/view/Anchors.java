package communique.view;

import communique.model.Agreement;
import communique.model.Dossier;
import communique.model.Entry;
import communique.model.Outcomes;
import communique.model.Participant;
import communique.model.Sheet;
import communique.model.Speaker;
import communique.model.Summit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where on its sheet something is told that has no id of its own.
 *
 * @param dossier where the sheet is
 * @param sheet the sheet
 */
public record Anchors(Dossier dossier, Sheet sheet) {

  private static final Map<Class<?>, Set<String>> FACTS =
      Map.of(
          Summit.class,
          Set.of("held", "place", "venue", "grade", "within", "duration", "medium", "series"),
          Agreement.class,
          Set.of(
              "form",
              "binding",
              "parties",
              "signatories",
              "witnesses",
              "amount",
              "conversions",
              "term",
              "depositary",
              "predecessor",
              "registered",
              "languages",
              "articles"),
          Speaker.class,
          Set.of("born", "died"));

  private static final Map<String, String> OTHERS =
      Map.of(
          "prose", "part_notes",
          "offices", "part_offices",
          "parts", "fact_stages",
          "history", "part_ladder",
          "relates", "part_lineage",
          "outcomes.stated", "fact_documents",
          "title.official", "fact_official-title");

  /** The anchor of that entry's property, if its page has one for it. */
  public static Optional<String> of(Entry entry, String property, Object value, Dossier dossier) {
    return entry instanceof Sheet sheet
        ? new Anchors(dossier, sheet).of(property, value)
        : Optional.empty();
  }

  private Optional<String> of(String property, Object value) {
    if (value instanceof Participant participant) {
      return Optional.of(of(participant));
    }
    if (value instanceof Outcomes.Identified outcome) {
      return Optional.of("outcome_" + outcome.agreement().id());
    }
    String key = property.split("\\.", 2)[0];
    return FACTS.getOrDefault(sheet.getClass(), Set.of()).contains(key)
        ? Optional.of("fact_" + key)
        : Optional.ofNullable(OTHERS.getOrDefault(property, OTHERS.get(key)));
  }

  /** Those who came together are told together. */
  private String of(Participant participant) {
    List<Speaker> people = dossier.relations().people(participant.who()).toList();
    return people.isEmpty() ? "part_participants" : "participant_" + people.get(0).id();
  }
}
