package communique.check;

import communique.model.Language;
import communique.model.Relations;
import communique.model.Speaker;
import communique.model.Text;
import communique.problem.Rule;
import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A person who took part or spoke, of a country where names are not written in Latin letters. */
final class NoNativeName implements Check<Speaker> {

  /** The language in which a country writes names, where that is sure and not in Latin letters. */
  private static final Map<String, String> LANGUAGES = languages();

  private static Map<String, String> languages() {
    Map<String, List<String>> countries =
        Map.ofEntries(
            Map.entry("am", List.of("ET")),
            Map.entry(
                "ar",
                List.of(
                    "AE", "BH", "EG", "IQ", "JO", "KW", "LB", "LY", "OM", "PS", "QA", "SA", "SY",
                    "YE")),
            Map.entry("be", List.of("BY")),
            Map.entry("bg", List.of("BG")),
            Map.entry("bn", List.of("BD")),
            Map.entry("dz", List.of("BT")),
            Map.entry("el", List.of("GR")),
            Map.entry("fa", List.of("AF", "IR")),
            Map.entry("he", List.of("IL")),
            Map.entry("hy", List.of("AM")),
            Map.entry("ja", List.of("JP")),
            Map.entry("ka", List.of("GE")),
            Map.entry("km", List.of("KH")),
            Map.entry("ko", List.of("KP", "KR")),
            Map.entry("ky", List.of("KG")),
            Map.entry("lo", List.of("LA")),
            Map.entry("mk", List.of("MK")),
            Map.entry("mn", List.of("MN")),
            Map.entry("my", List.of("MM")),
            Map.entry("ne", List.of("NP")),
            Map.entry("ru", List.of("RU")),
            Map.entry("tg", List.of("TJ")),
            Map.entry("th", List.of("TH")),
            Map.entry("uk", List.of("UA")),
            Map.entry("zh-Hans", List.of("CN")),
            Map.entry("zh-Hant", List.of("HK", "MO", "TW")));
    return countries.entrySet().stream()
        .flatMap(language -> language.getValue().stream().map(c -> Map.entry(c, language.getKey())))
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  @Override
  public Rule rule() {
    return Rule.warning(
        "no-native-name", "A participant or speaker has no name in the script of the country.");
  }

  @Override
  public Class<Speaker> over() {
    return Speaker.class;
  }

  @Override
  public void check(Speaker speaker, CheckContext context) {
    Relations relations = context.dossier().relations();
    boolean appears =
        !relations.attendedBy(speaker).isEmpty() || !relations.statementsBy(speaker).isEmpty();
    if (appears && speaker.nativeName().isEmpty()) {
      List<String> languages =
          speaker.countries().stream()
              .flatMap(country -> Optional.ofNullable(LANGUAGES.get(country.code())).stream())
              .toList();
      if (languages.size() == speaker.countries().size()) {
        languages.stream()
            .filter(language -> isForeign(speaker.name(), Language.of(language)))
            .findFirst()
            .ifPresent(language -> tell(language, context));
      }
    }
  }

  /** Whether no wording of the name can be the one that is in use in that country. */
  private static boolean isForeign(Text name, Language own) {
    return name.wordings().stream()
        .filter(wording -> wording.language().map(own::serves).orElse(true))
        .flatMap(wording -> Scripts.in(wording.words()).stream())
        .allMatch(UnicodeScript.LATIN::equals);
  }

  private static void tell(String language, CheckContext context) {
    context.tell(
        context.origin().then("name"),
        "the name is not given in its own script",
        Optional.of("add native: {" + language + ": <the name as it is written there>}"));
  }
}
