package communique.check;

import communique.model.Language;
import communique.model.Organization;
import communique.model.Place;
import communique.model.Site;
import communique.model.Source;
import communique.model.Speaker;
import communique.model.Text;
import communique.model.Text.Wording;
import communique.problem.KeyPath;
import communique.problem.Rule;
import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Words of ours in a language in which no page of the site is written, or which another wording
 * serves as well. Names of people, institutions and places, and what is printed somewhere, may be
 * in any language.
 */
final class UnreadLanguage implements Check<Text> {

  private static final Map<Class<?>, Set<String>> NAMES =
      Map.of(
          Speaker.class, Set.of("name"),
          Organization.class, Set.of("name"),
          Place.class, Set.of("name"),
          Source.class, Set.of("title", "publisher"));

  private static final List<String> IN_THEIR_OWN = List.of("native", "official", "waive");

  static final Rule RULE =
      Rule.error(
          "unread-language",
          "Words are under a language in which no reader of this site gets them.");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Class<Text> over() {
    return Text.class;
  }

  @Override
  public void check(Text text, CheckContext context) {
    if (isToldIn(text, context)) {
      Site site = context.dossier().site();
      List<Wording> read =
          site.readers().map(reader -> text.serving(reader, site.language())).toList();
      text.wordings().stream()
          .filter(wording -> !read.contains(wording))
          .filter(UnreadLanguage::isWrittenSo)
          .forEach(wording -> wording.language().ifPresent(l -> tell(l, text, read, context)));
    }
  }

  /** Whether words in a language of no reader are a fault there. */
  static boolean isToldIn(Text text, CheckContext context) {
    return text.wordings().size() > 1
        && !isName(context)
        && IN_THEIR_OWN.stream().noneMatch(context.at()::passes)
        && !isForEachReader(text, context.dossier().site());
  }

  /** Whether all words are in the very languages of the site, no two of which share readers. */
  private static boolean isForEachReader(Text text, Site site) {
    List<Language> readers = site.readers().toList();
    return readers.stream().map(Language::primary).distinct().count() == readers.size()
        && text.wordings().stream()
            .allMatch(wording -> wording.language().filter(readers::contains).isPresent());
  }

  private static boolean isName(CheckContext context) {
    return context
        .entry()
        .map(entry -> NAMES.getOrDefault(entry.getClass(), Set.of()))
        .filter(fields -> fields.contains(context.at().first()))
        .isPresent();
  }

  /** If not, that is told as {@code wrong-script}. */
  static boolean isWrittenSo(Wording wording) {
    List<UnicodeScript> found = Scripts.in(wording.words());
    return found.isEmpty()
        || wording
            .language()
            .filter(l -> found.stream().anyMatch(s -> Scripts.fits(s, l)))
            .isPresent();
  }

  private static void tell(Language unread, Text text, List<Wording> read, CheckContext context) {
    Site site = context.dossier().site();
    String languages = site.readers().map(Language::tag).collect(Collectors.joining(", "));
    context
        .then(unread.tag())
        .then(KeyPath.KEY)
        .tell(
            "no reader gets the words under %s: this site is in %s"
                .formatted(unread.tag(), languages),
            unread
                .meant()
                .map(meant -> "did you mean \"" + meant.tag() + "\"?")
                .or(() -> instead(unread, read))
                .or(
                    () ->
                        Optional.of(
                            unread.spoken().isPresent()
                                ? "add the language to site.yaml, or take the words away"
                                : "take the words away; a site in this language has its words of the"
                                    + " interface in messages/%s.properties"
                                        .formatted(unread.tag()))),
            unread.tag(),
            unread.meant().filter(meant -> isWanted(meant, text, site)).map(Language::tag));
  }

  /** Whether readers are there for it, and no words yet. */
  private static boolean isWanted(Language meant, Text text, Site site) {
    return site.readers().anyMatch(meant::serves)
        && text.wordings().stream()
            .noneMatch(wording -> wording.languageOr(site.language()).serves(meant));
  }

  /** The wording that the same readers get. */
  private static Optional<String> instead(Language unread, List<Wording> read) {
    return read.stream()
        .flatMap(wording -> wording.language().stream())
        .filter(unread::serves)
        .findFirst()
        .map(language -> "the words under " + language.tag() + " serve the same readers");
  }
}
