package communique.check;

import communique.model.Language;
import communique.model.Organization;
import communique.model.Speaker;
import communique.model.Text.Wording;
import communique.problem.Fix;
import communique.problem.KeyPath;
import communique.problem.Rule;
import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Words whose letters are of a script in which their language is not written, and words of another
 * language among those of Chinese, Japanese and Korean. Latin capitals alone may be an abbreviation
 * in any language, and a name such as K-pop or OpenAI stays in Latin letters, and so may that of a
 * person or a firm, but not where the name in its own script is due.
 */
final class WrongScript implements Check<Wording> {

  static final Rule RULE =
      Rule.error(
          "wrong-script", "Words are in another script than the language they are tagged with.");

  private static final String NATIVE = "native";

  /** Fields of words that are in their own language, whatever that of the site is. */
  private static final List<String> OWN = List.of(NATIVE, "official");

  /** Fields that name who published, wrote or signed something. */
  private static final Set<String> NAMING = Set.of("publisher", "author", "parties");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Class<Wording> over() {
    return Wording.class;
  }

  @Override
  public void check(Wording wording, CheckContext context) {
    wording
        .language()
        .ifPresentOrElse(
            language -> check(wording.words(), language, context),
            () -> checkUntagged(wording.words(), context));
  }

  /** What is in a script of its own is in a language of its own, which has to be said. */
  private static void checkUntagged(String words, CheckContext context) {
    Language home = context.dossier().site().language();
    List<UnicodeScript> found = Scripts.in(words);
    Optional<String> field = OWN.stream().filter(context.at()::passes).findFirst();
    if (!found.isEmpty() && found.stream().noneMatch(script -> Scripts.fits(script, home))) {
      field.ifPresent(
          key ->
              context.tell(
                  "nothing says in which language this is, so it is taken for %s; its letters are %s"
                      .formatted(home.tag(), Scripts.names(found)),
                  Optional.of(tagged(key, found.get(0), words))));
    }
  }

  private static void check(String words, Language language, CheckContext context) {
    List<UnicodeScript> found = Scripts.in(words);
    if (!found.isEmpty()
        && found.stream().noneMatch(s -> Scripts.fits(s, language))
        && !staysLatin(words, language, context)) {
      tell(found, language, context, key(found, language, context));
    } else {
      ForeignWords.in(words, language).ifPresent(foreign -> tell(foreign, language, context));
    }
  }

  private static String tagged(String field, UnicodeScript script, String words) {
    List<String> languages = Scripts.languages(script);
    String key = field.equals(NATIVE) ? field : "is";
    return languages.size() == 1
        ? "write %s: {%s: %s}".formatted(key, languages.get(0), words)
        : "write %s: {<language>: %s}; %s are written so"
            .formatted(key, words, languages.isEmpty() ? "some" : String.join(", ", languages));
  }

  /** Whether it is a name that is printed in Latin letters in every language. */
  private static boolean staysLatin(String words, Language language, CheckContext context) {
    return !context.at().passes(NATIVE)
        && (Scripts.isLatinName(words)
            || (names(context)
                && Scripts.of(language).contains(UnicodeScript.HAN)
                && ForeignWords.isTitle(words)));
  }

  /** Whether people and firms are named here, whose names need not be in another script. */
  private static boolean names(CheckContext context) {
    boolean bearer =
        context.at().passes("name")
            && context
                .entry()
                .filter(entry -> entry instanceof Speaker || entry instanceof Organization)
                .isPresent();
    return bearer || NAMING.stream().anyMatch(context.at()::passes);
  }

  /** Another key, if the code of a country stands for that of its language. */
  private static Optional<Fix> key(
      List<UnicodeScript> found, Language language, CheckContext context) {
    return language
        .meant()
        .filter(meant -> found.stream().allMatch(script -> Scripts.fits(script, meant)))
        .map(meant -> Fix.replace(context.then(KeyPath.KEY).place(), language.tag(), meant.tag()));
  }

  static void tell(List<UnicodeScript> found, Language language, CheckContext context) {
    tell(found, language, context, Optional.empty());
  }

  private static void tell(
      List<UnicodeScript> found, Language language, CheckContext context, Optional<Fix> fix) {
    Set<UnicodeScript> expected = Scripts.of(language);
    context.tell(
        "these words are tagged %s, which is %s; their letters are %s"
            .formatted(
                language.tag(),
                expected.isEmpty() ? "not written so" : "written in " + Scripts.names(expected),
                Scripts.names(found)),
        language
            .meant()
            .map(Language::tag)
            .or(() -> Scripts.onlyLanguage(found.get(0)))
            .map(tag -> "did you mean \"" + tag + "\"?")
            .or(() -> leftOut(found, language, context)),
        fix);
  }

  /** A name that is printed in Latin letters there, too, has none in another script. */
  private static Optional<String> leftOut(
      List<UnicodeScript> found, Language language, CheckContext context) {
    return Optional.of(
            "give the name in that script; if it is printed in Latin letters there too, take"
                + " %s out of native".formatted(language.tag()))
        .filter(hint -> context.at().passes(NATIVE) && found.equals(List.of(UnicodeScript.LATIN)));
  }

  static void tell(ForeignWords foreign, Language language, CheckContext context) {
    context.tell(
        "these words are tagged %s; \"%s\" is %s"
            .formatted(language.tag(), foreign.words().strip(), foreign.language()),
        Optional.of(foreign.hint()));
  }
}
