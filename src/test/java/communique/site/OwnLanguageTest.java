package communique.site;

import static org.assertj.core.api.Assertions.assertThat;

import communique.model.Dossier;
import communique.model.Language;
import communique.model.Vocabulary;
import communique.testing.Dossiers;
import communique.testing.PaperText;
import communique.testing.Program;
import communique.testing.Written;
import communique.view.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Sites in languages that only their dossiers speak. The words are synthetic: those in English with
 * a mark, and a few dozen in Russian, which stand here to be shown and not to be read.
 */
@Tag("thorough")
class OwnLanguageTest {

  private static final String MARK = "ʘ";

  private static final Map<String, String> RUSSIAN =
      Map.ofEntries(
          Map.entry("page.home", "Главная"),
          Map.entry("page.search", "Поиск"),
          Map.entry("page.about", "О сайте"),
          Map.entry("page.timeline", "Хронология"),
          Map.entry("kind.summits", "Встречи"),
          Map.entry("kind.speakers", "Люди"),
          Map.entry("kind.agreements", "Соглашения"),
          Map.entry("section.sources", "Источники"),
          Map.entry("list.either", "{0} или {1}"),
          Map.entry("date.year", "u"),
          Map.entry("date.month", "LLLL {0}"),
          Map.entry("date.day", "d MMMM {0} ''г.''"),
          Map.entry("date.span", "{0} — {1}"),
          Map.entry(
              "how.silent",
              "{0,plural,one{# источник молчит}few{# источника молчат}many{# источников"
                  + " молчат}other{# источника молчит}}"));

  @TempDir Path temp;
  private Path content = Path.of("");

  @BeforeEach
  void copy() throws IOException {
    content = Dossiers.synthetic(temp);
  }

  private void speak(String languages, String tag, Map<String, String> words) throws IOException {
    Dossiers.edit(content, "site.yaml", "languages: [en]", "languages: " + languages);
    write(tag, words);
  }

  private void write(String tag, Map<String, String> words) throws IOException {
    Path file = content.resolve("messages/" + tag + ".properties");
    Files.createDirectories(file.getParent());
    Files.writeString(
        file,
        new TreeMap<>(words)
            .entrySet().stream()
                .map(word -> word.getKey() + "=" + escaped(word.getValue()) + "\n")
                .collect(Collectors.joining()));
  }

  private static String escaped(String words) {
    return words.replace("\\", "\\\\").replaceAll("^ | $", "\\\\u0020");
  }

  /** Every message of the program, marked, but for patterns of dates and numbers. */
  private static Map<String, String> marked() {
    Map<String, String> words = new TreeMap<>();
    for (String key : Vocabulary.keys()) {
      String english = Vocabulary.english().find(key).orElseThrow();
      boolean plain = key.startsWith("date.") || key.startsWith("money.scale");
      words.put(key, plain ? english : english + MARK);
    }
    return words;
  }

  private Program build(String... more) {
    return Program.run(
        java.util.stream.Stream.concat(
                java.util.stream.Stream.of(
                    "build", content.toString(), "--out=" + temp.resolve("out"), "--quiet"),
                java.util.stream.Stream.of(more))
            .toArray(String[]::new));
  }

  private Document page(String path) throws IOException {
    return Jsoup.parse(Files.readString(temp.resolve("out").resolve(path)));
  }

  @Test
  void aSiteIsInALanguageOfTheDossiersOwn() throws IOException {
    speak("[qaa, en]", "qaa", marked());
    Program built = build("--strict");
    assertThat(built.err()).isEmpty();
    assertThat(built.status()).isZero();
    Document page = page("summits/port-talks-2025.html");
    assertThat(page.select("html").attr("lang")).isEqualTo("qaa");
    assertThat(page.select("h2").eachText()).isNotEmpty().allMatch(words -> words.contains(MARK));
    assertThat(page("en/index.html").text()).doesNotContain(MARK);
  }

  @Test
  void russianIsPrintedCountedAndDatedAsRussian() throws IOException {
    Map<String, String> words = marked();
    words.putAll(RUSSIAN);
    speak("[en, ru]", "ru", words);
    assertThat(build("--strict", "--edition=web,print").err()).isEmpty();
    Document page = page("ru/summits/port-talks-2025.html");
    assertThat(page.select("html").attr("lang")).isEqualTo("ru");
    assertThat(page.text()).contains("Источники", "марта 2025 г.");
    assertThat(page("index.html").select(".languages a").eachText())
        .containsExactly("English", "русский");
    assertThat(PaperText.of(temp.resolve("out/ru/summits/port-talks-2025.pdf")))
        .contains("Источники");
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1 источник молчит",
    "2, 2 источника молчат",
    "5, 5 источников молчат",
    "11, 11 источников молчат",
    "21, 21 источник молчит",
    "22, 22 источника молчат",
    "1234, 1\u00a0234 источника молчат",
  })
  void wordsGoWithTheirNumber(int number, String words) throws IOException {
    speak("[en, ru]", "ru", RUSSIAN);
    Messages messages = new Messages(Dossiers.load(content).site(), Language.of("ru"));
    assertThat(messages.get("how.silent", number)).isEqualTo(words);
  }

  @Test
  void pagesOfAScriptFromTheRightAreWrittenFromTheRight() throws IOException {
    speak("[ar, en]", "ar", Map.of("page.skip", "الرئيسية"));
    Map<String, String> pages =
        new Written().of(Dossiers.load(content), path -> path.endsWith("index.html"));
    assertThat(pages.get("index.html")).contains("<html lang=ar dir=\"rtl\">", "الرئيسية");
    assertThat(pages.get("en/index.html")).contains("<html lang=en>");
  }

  @Test
  void countriesHaveTheirNameInTheLanguage() throws IOException {
    speak("[en, ru]", "ru", RUSSIAN);
    Dossier dossier = Dossiers.load(content);
    assertThat(dossier.site().name(communique.model.Country.of("JP"), Language.of("ru")).words())
        .isEqualTo("Япония");
  }

  @Test
  void whatIsMissingIsListedToBePastedAndSaidInEnglish() throws IOException {
    Map<String, String> words = marked();
    words.remove("page.skip");
    words.remove("list.between");
    speak("[qaa, en]", "qaa", words);
    Program built = build();
    assertThat(built.status()).isZero();
    assertThat(built.err())
        .contains("warning[missing-message]", "messages/qaa.properties", "2 of ")
        .contains("list.between=,\\u0020", "page.skip=Skip to the content");
    assertThat(page("index.html").text()).contains("Skip to the content ");
  }

  @Test
  void aSingleWordOfALanguageOfTheProgramIsChanged() throws IOException {
    speak("[en, ko]", "ko", Map.of("page.skip", "첫화면"));
    Map<String, String> pages =
        new Written().of(Dossiers.load(content), path -> path.endsWith("about.html"));
    assertThat(pages.get("ko/about.html")).contains("첫화면", "검색");
    assertThat(pages.get("about.html")).doesNotContain("첫화면");
  }

  /** Words of a dossier are nobody's markup. */
  @Test
  void noWordMakesAnElement() throws IOException {
    Map<String, String> words = marked();
    words.replaceAll(
        (key, word) ->
            key.startsWith("date.") || key.startsWith("money.")
                ? word
                : word + "<b class=harm>\"&amp;''");
    speak("[en, qaa]", "qaa", words);
    Map<String, String> pages =
        new Written().of(Dossiers.load(content), path -> path.endsWith(".html"));
    assertThat(pages)
        .allSatisfy(
            (path, page) -> assertThat(Jsoup.parse(page).select(".harm")).as(path).isEmpty());
  }

  @Test
  void anEditOfAMessageIsSeenInEveryPage() throws IOException {
    speak("[en, ko]", "ko", Map.of("page.skip", "첫화면"));
    build();
    write("ko", Map.of("page.skip", "첫쪽"));
    build();
    assertThat(page("ko/index.html").text()).contains("첫쪽").doesNotContain("첫화면");
    assertThat(page("ko/speakers/odo-lind.html").text()).contains("첫쪽").doesNotContain("첫화면");
  }
}
