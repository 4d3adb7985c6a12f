package communique.check;

import communique.problem.OutputRules;
import communique.problem.ReadingRules;
import communique.problem.Rule;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** All rules, in the order of the handbook. */
public final class RuleBook {

  private static final Map<String, List<Check<?>>> CHAPTERS = checkChapters();

  private static final List<Check<?>> ALL =
      CHAPTERS.values().stream().<Check<?>>flatMap(List::stream).toList();

  private RuleBook() {}

  private static Map<String, List<Check<?>>> checkChapters() {
    Map<String, List<Check<?>>> chapters = new LinkedHashMap<>();
    chapters.put("Links", together(List.of(LinkRules.ALL, UnknownCountry.ALL)));
    chapters.put("Evidence", together(List.of(EvidenceRules.ALL, WordsSayOtherwise.ALL)));
    chapters.put(
        "Dates", together(List.of(DateRules.ALL, OtherWeekday.ALL, StateOfAnotherTime.ALL)));
    chapters.put(
        "People and words",
        together(
            List.of(
                PeopleRules.ALL,
                CountryAsLanguage.ALL,
                ImprobableLanguage.ALL,
                WrongLanguage.ALL)));
    chapters.put("Agreements and money", AgreementRules.ALL);
    chapters.put("Pictures", PictureRules.ALL);
    chapters.put("Publication", PublicationRules.ALL);
    chapters.put("Words of the interface", InterfaceRules.ALL);
    chapters.put("Paper", List.of(NoGlyph.inWords(), NoGlyph.inSides()));
    return Collections.unmodifiableMap(chapters);
  }

  private static List<Check<?>> together(List<List<Check<?>>> some) {
    return some.stream().<Check<?>>flatMap(List::stream).toList();
  }

  /** The rules by chapter. */
  public static Map<String, List<Rule>> chapters() {
    Map<String, List<Rule>> chapters = new LinkedHashMap<>();
    chapters.put("Reading", ReadingRules.ALL);
    CHAPTERS.forEach((title, checks) -> chapters.put(title, rules(checks)));
    chapters.computeIfPresent("Paper", (title, rules) -> with(OverOnePage.RULE, rules));
    chapters.put("Changes", HistoryRules.ALL);
    chapters.put("Addresses", AddressRules.ALL);
    chapters.put("Output", OutputRules.ALL);
    return chapters;
  }

  /** The rule of that name. */
  static Optional<Rule> find(String slug) {
    return all().stream().filter(rule -> rule.slug().equals(slug)).findFirst();
  }

  /** All rules. */
  static List<Rule> all() {
    return chapters().values().stream().flatMap(List::stream).toList();
  }

  /** The rules over a dossier. */
  static List<Check<?>> checks() {
    return ALL;
  }

  private static List<Rule> with(Rule more, List<Rule> rules) {
    return Stream.concat(rules.stream(), Stream.of(more)).toList();
  }

  /** Those of reading stand in the first chapter, some found out only here. */
  private static List<Rule> rules(List<Check<?>> checks) {
    return checks.stream()
        .map(Check::rule)
        .filter(rule -> !ReadingRules.ALL.contains(rule))
        .distinct()
        .toList();
  }
}
