package communique.curate.survey;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What can be left to do in a dossier, the gravest first. */
public enum Left {

  /** Readers are told that sources differ, and not what that comes to. */
  DIFFERENCES("differences", "differences without a verdict"),

  /** Readers are told that something runs which may be over. */
  TERMS("terms", "agreements whose term ends soon or is over"),

  /** What readers are told may have changed since. */
  STALE("stale", "sheets not compared with their sources for long"),

  /** What every reader of the sheet expects. */
  NOT_CONSIDERED("not-considered", "facts that nobody has looked for"),

  /** What was begun by the program, and only an editor can write. */
  TO_FILL_IN("to-fill-in", "blanks to fill in"),

  /** What would make a record better. */
  LOOK_UPS("look-ups", "other facts to look up"),

  /** What will be published without more. */
  EMBARGOES("embargoes", "embargoes that end within 30 days"),

  /** What will stop a build, or stands there in vain. */
  WAIVERS("waivers", "waivers that end within 30 days, have ended, or silence nothing"),

  /** What is not ready. */
  DRAFTS("drafts", "drafts"),

  /** What some readers get in another language. */
  TRANSLATIONS("translations", "words that are not in every language"),

  /** What nobody could look up any more if it vanished. */
  SOURCES("sources", "sources without a saved or an archived copy"),

  /** What nobody would miss. */
  UNUSED("unused", "records and files that nothing uses");

  private final String slug;
  private final String title;

  Left(String slug, String title) {
    this.slug = slug;
    this.title = title;
  }

  /** Its name on the command line. */
  public String slug() {
    return slug;
  }

  /** What it is, in words. */
  public String title() {
    return title;
  }

  /**
   * The rules that find it. Each tells of work to be done, and of no fault in what stands there.
   */
  List<String> rules() {
    return switch (this) {
      case DIFFERENCES -> List.of("renditions-differ");
      case TERMS -> List.of("term-is-over", "expiring");
      case STALE -> List.of("stale");
      case NOT_CONSIDERED -> List.of("not-considered");
      case LOOK_UPS ->
          List.of(
              "office-unknown",
              "no-native-name",
              "unplaced-statement",
              "margins-of-nothing",
              "one-side-only");
      case WAIVERS -> List.of("waiver-expired", "waiver-unused");
      case TRANSLATIONS -> List.of("missing-message");
      case UNUSED -> List.of("unused", "unused-picture");
      case TO_FILL_IN -> List.of("nameless-source");
      case EMBARGOES, DRAFTS, SOURCES -> List.of();
    };
  }

  /** The one of that name. */
  public static Optional<Left> of(String slug) {
    return Arrays.stream(values()).filter(one -> one.slug.equals(slug)).findFirst();
  }

  /** What a rule finds, if that is work to be done. */
  static Optional<Left> ofRule(String rule) {
    return Arrays.stream(values()).filter(one -> one.rules().contains(rule)).findFirst();
  }
}
