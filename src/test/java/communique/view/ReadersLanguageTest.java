package communique.view;

import static org.assertj.core.api.Assertions.assertThat;

import communique.model.Agreement;
import communique.model.Amount;
import communique.model.Citation;
import communique.model.Country;
import communique.model.CountryPair;
import communique.model.CurrencyCode;
import communique.model.Dossier;
import communique.model.Publication;
import communique.model.Reader;
import communique.model.Source;
import communique.model.Speaker;
import communique.shape.Ref;
import communique.testing.Dossiers;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands in a record once, in the words of each reader. */
class ReadersLanguageTest {

  private static final String NETS = "agreements/nets-mou-2025.md";

  @TempDir Path temp;

  private Path content = Path.of("");

  @BeforeEach
  void speakThreeLanguages() throws IOException {
    content = Dossiers.synthetic(temp);
    Dossiers.edit(content, "site.yaml", "languages: [en]", "languages: [en, ko, zh-Hans]");
  }

  @ParameterizedTest
  @CsvSource({
    "en, the fishing ports (not named)",
    "ko, 어항들",
    "zh-Hans, the fishing ports (not named)"
  })
  void aSideInWords(String language, String shown) throws IOException {
    Dossiers.edit(content, NETS, "ports (not named),", "ports (not named), as: {ko: 어항들},");
    assertThat(agreement(language).signing().get(0).answers())
        .extracting(answer -> answer.value().words().words())
        .contains(shown);
  }

  /** Said once for all places where the side stands. */
  @ParameterizedTest
  @CsvSource({
    "en, the fishing ports (not named)",
    "ko, 어항들",
    "zh-Hans, the fishing ports (not named)"
  })
  void aSideInWordsOfTheDesk(String language, String shown) throws IOException {
    Dossiers.edit(
        content,
        "site.yaml",
        "languages:",
        "sides: {the fishing ports (not named): {says: {ko: 어항들}}}\nlanguages:");
    assertThat(agreement(language).signing().get(0).answers())
        .extracting(answer -> answer.value().words().words())
        .contains(shown);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|three years",
        "ko|3년, 원문 three years",
        "zh-Hans|three years",
      })
  void aTermBesideTheWordsOfItsSource(String language, String shown) throws IOException {
    Dossiers.edit(content, NETS, "three years, starts", "three years, says: {ko: 3년}, starts");
    assertThat(term(language)).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource({"en, three years", "ko, 3년"})
  void aTermThatTheSourcePrintsInTheReadersLanguageStandsAlone(String language, String shown)
      throws IOException {
    Dossiers.edit(
        content,
        "sources.yaml",
        "- id: northern-courier",
        "- id: northern-courier\n  language: ko");
    Dossiers.edit(content, NETS, "three years, starts", "3년, says: {en: three years}, starts");
    assertThat(term(language)).isEqualTo(language.equals("ko") ? shown : shown + ", printed as 3년");
  }

  /** The code of the currency stands beside our words as it is written in their language. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ko|70조 원|en|70 trillion won (KRW), printed as 70조 원",
        "ko|70조 원|ko|70조 원 (KRW)",
        "en|70 trillion won|ko|70조 원(KRW), 원문 70 trillion won",
        "en|70 trillion won|zh-Hans|70万亿韩元（KRW），原文作70 trillion won",
        "zh-Hans|489亿美元|en|US$48.9 billion (USD), printed as 489亿美元",
      })
  void anAmountWithTheCodeOfItsCurrency(String source, String print, String language, String shown)
      throws IOException {
    Amount amount = printed(source, print, shown);
    Words words = words(language);
    assertThat(words.print(amount, true).words()).isEqualTo(shown);
    assertThat(words.print(amount, false).words()).doesNotContain("KRW", "USD").isNotEmpty();
  }

  /** What the source prints is not said twice; a reader of another language has it in ours. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "70 trillion KRW|en|70 trillion KRW",
        "KRW 70 trillion|en|KRW 70 trillion",
        "70 trillion KRW|ko|70조 원(KRW), 원문 70 trillion KRW",
      })
  void anAmountPrintedWithItsCodeHasItOnce(String print, String language, String shown)
      throws IOException {
    Amount amount = printed("en", print, shown);
    assertThat(words(language).print(amount, true).words()).isEqualTo(shown);
  }

  private Words words(String language) throws IOException {
    Dossier dossier = Dossiers.load(content);
    return new Words(translation(dossier, language), dossier);
  }

  /** An amount that a source of that language prints, of the currency whose code is to be shown. */
  private Amount printed(String source, String print, String shown) throws IOException {
    Dossiers.edit(
        content,
        "sources.yaml",
        "- id: northern-courier",
        "- {id: mint, publisher: M, title: M, published: 2025-03-01, language: %s}\n- id: northern-courier"
            .formatted(source));
    Citation cite =
        new Citation(
            Ref.to(Source.class, "mint"),
            print,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    Optional<CurrencyCode> given =
        Optional.of(CurrencyCode.of("KRW")).filter(code -> shown.contains(code.written()));
    return new Amount(print, given, List.of(cite), Optional.empty());
  }

  @ParameterizedTest
  @CsvSource({"en, of the house", "ko, 우리식", "zh-Hans, of the house"})
  void theSystemOfARomanization(String language, String shown) throws IOException {
    Dossiers.edit(
        content,
        "speakers/iven-marsh.md",
        "name: Iven Marsh",
        "name: Iven Marsh\nromanization: {en: of the house, ko: 우리식}");
    Dossier dossier = Dossiers.load(content);
    Speaker marsh = dossier.get(Ref.to(Speaker.class, "iven-marsh"));
    assertThat(views(dossier, language).speaker("speakers/iven-marsh.html", marsh).names().words())
        .endsWith(shown);
  }

  @ParameterizedTest
  @CsvSource({
    "en, fr, espérait, hoped (espérait)",
    "ko, fr, espérait, espérait",
    "en, fr, disait, disait",
    "en, fr, said, said",
    "ko, en, hoped, 기대(hoped)",
    "ko, en, said, 말함(said)",
    "zh-Hans, en, hoped, 希望（hoped）",
    "en, en, hoped, hoped"
  })
  void theVerbOfASource(String language, String printed, String verb, String shown)
      throws IOException {
    Dossiers.edit(
        content,
        "site.yaml",
        "languages:",
        "verbs: {espérait: {says: {en: hoped}}, hoped: {says: {ko: 기대}}}\nlanguages:");
    Dossiers.edit(
        content,
        "sources.yaml",
        "- id: northern-courier",
        "- id: northern-courier\n  language: " + printed);
    Dossier dossier = Dossiers.load(content);
    Source source = dossier.get(Ref.to(Source.class, "northern-courier"));
    assertThat(new Words(translation(dossier, language), dossier).verb(source, verb).words())
        .isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource({
    "en, KR, CN, China–South Korea",
    "ko, CN, KR, 한국–중국",
    "ko, CN, KP, 북한–중국",
    "zh-Hans, KR, CN, 中国–韩国",
    "zh-Hans, KP, CN, 中国–朝鲜",
    "zh-Hans, KR, KP, 朝鲜–韩国",
  })
  void twoCountries(String language, String one, String other, String shown) {
    Dossier dossier = Dossiers.load(content);
    CountryPair pair = new CountryPair(Country.of(one), Country.of(other));
    assertThat(new Words(translation(dossier, language), dossier).pair(pair).words())
        .isEqualTo(shown);
  }

  private String term(String language) {
    return agreement(language).facts().stream()
        .filter(fact -> fact.id().equals("fact_term"))
        .map(fact -> fact.answers().get(0).value().words().words())
        .findFirst()
        .orElseThrow();
  }

  private AgreementView agreement(String language) {
    Dossier dossier = Dossiers.load(content);
    Agreement nets = dossier.get(Ref.to(Agreement.class, "nets-mou-2025"));
    return views(dossier, language).agreement(NETS.replace(".md", ".html"), nets);
  }

  private static Views views(Dossier dossier, String language) {
    Publication all = dossier.asSeenBy(Reader.at(Instant.parse("2027-01-01T00:00:00Z")));
    return new Views(all, translation(dossier, language));
  }

  private static Translation translation(Dossier dossier, String language) {
    return Translation.of(dossier.site()).stream()
        .filter(one -> one.language().tag().equals(language))
        .findFirst()
        .orElseThrow();
  }
}
