package communique.curate.survey;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What can be left to do in a dossier, the gravest first. */
public enum Left {

  /** Readers are told that sources differ, and not what that comes to. */
  DIFFERENCES("differences", "differences without a verdict", List.of("renditions-differ")),

  /** Readers are told that something runs which may be over. */
  TERMS(
      "terms",
      "agreements whose term ends soon or is over",
      List.of("term-is-over", "expiring")),

  /** What readers are told may have changed since. */
  STALE("stale", "sheets not compared with their sources for long", List.of("stale")),

  /** What every reader of the sheet expects. */
  NOT_CONSIDERED(
      "not-considered", "facts that nobody has looked for", List.of("not-considered")),

  /** What would make a record better. */
  LOOK_UPS(
      "look-ups",
      "other facts to look up",
      List.of(
          "office-unknown",
          "no-native-name",
          "unplaced-statement",
          "margins-of-nothing",
          "one-side-only")),

  /** What will be published without more. */
  EMBARGOES("embargoes", "embargoes that end within 30 days", List.of()),

  /** What will stop a build, or stands there in vain. */
  WAIVERS(
      "waivers",
      "waivers that end within 30 days, have ended, or silence nothing",
      List.of("waiver-expired", "waiver-unused")),

  /** What is not ready. */
  DRAFTS("drafts", "drafts", List.of()),

  /** What some readers get in another language. */
  TRANSLATIONS("translations", "words that are not in every language", List.of("missing-message")),

  /** What nobody could look up any more if it vanished. */
  SOURCES("sources", "sources without a saved or an archived copy", List.of()),

  /** What nobody would miss. */
  UNUSED("unused", "records and files that nothing uses", List.of("unused", "unused-picture"));

  private final String slug;
  private final String title;
  private final List<String> rules;

  Left(String slug, String title, List<String> rules) {
    this.slug = slug;
    this.title = title;
    this.rules = rules;
  }

  /** Its name on the command line. */
  public String slug() {
    return slug;
  }

  /** What it is, in words. */
  public String title() {
    return title;
  }

  /** The rules that find it. Each tells of work to be done, and of no fault in what stands there. */
  List<String> rules() {
    return rules;
  }

  /** The one of that name. */
  public static Optional<Left> of(String slug) {
    return Arrays.stream(values()).filter(one -> one.slug.equals(slug)).findFirst();
  }

  /** What a rule finds, if that is work to be done. */
  static Optional<Left> ofRule(String rule) {
    return Arrays.stream(values()).filter(one -> one.rules.contains(rule)).findFirst();
  }
}
