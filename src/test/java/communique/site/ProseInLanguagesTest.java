package communique.site;

import static org.assertj.core.api.Assertions.assertThat;

import communique.cache.Cache;
import communique.content.ContentLoader;
import communique.model.Dossier;
import communique.model.Item;
import communique.model.Speaker;
import communique.shape.Ref;
import communique.testing.Dossiers;
import communique.testing.Program;
import communique.testing.Trees;
import communique.testing.Written;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A sheet's running text in files of other languages beside it. */
class ProseInLanguagesTest {

  private static final String OWN = "He keeps the quay. [@harbour-gazette]\n";
  private static final String KOREAN = "그는 부두를 지킨다, [[ana-torvald]]. [@northern-courier]\n";

  @TempDir Path temp;
  private Path content = Path.of("");

  @BeforeEach
  void writeBoth() throws IOException {
    content = Dossiers.synthetic(temp);
    Dossiers.edit(content, "site.yaml", "languages: [en]", "languages: [en, ko, zh-Hans]");
    Path sheet = content.resolve("speakers/odo-lind.md");
    Files.writeString(sheet, Files.readString(sheet) + OWN);
    write("ko", KOREAN);
  }

  private void write(String language, String text) throws IOException {
    Files.writeString(content.resolve("speakers/odo-lind." + language + ".md"), text);
  }

  @Test
  void aReaderGetsTheTextInTheOwnLanguageElseThatOfTheSheetMarked() {
    Map<String, String> pages = pages(Dossiers.load(content));
    assertThat(prose(pages, "").html()).startsWith("<p>He keeps the quay.");
    assertThat(prose(pages, "ko/").html()).startsWith("<p>그는 부두를 지킨다, <a href=");
    assertThat(prose(pages, "zh/").child(0).attr("lang")).isEqualTo("en");
    assertThat(prose(pages, "zh/").text()).startsWith("He keeps the quay.");
  }

  @Test
  void theNoticeOfWhatIsNotTranslatedIsForWhoGetsAnotherLanguage() throws IOException {
    write("zh-Hans", "他看守码头。[@harbour-gazette]\n");
    Map<String, String> pages = pages(Dossiers.load(content));
    assertThat(prose(pages, "zh/").html()).startsWith("<p>他看守码头。");
    assertThat(prose(pages, "zh/").children().hasAttr("lang")).isFalse();
  }

  @Test
  void aTextAloneIsShownToAllReaders() throws IOException {
    Dossiers.edit(content, "speakers/odo-lind.md", OWN, "");
    Map<String, String> pages = pages(Dossiers.load(content));
    assertThat(prose(pages, "").child(0).attr("lang")).isEqualTo("ko");
    assertThat(prose(pages, "").select("a").get(0).outerHtml())
        .contains(" lang=\"en\"")
        .endsWith(">Ana Torvald</a>");
  }

  @Test
  void dataHaveItByItsLanguage() {
    Map<String, String> files = new Written().of(Dossiers.load(content));
    assertThat(files.get("speakers/odo-lind.json"))
        .containsSubsequence("\"prose\": {", "\"en\": [", "\"ko\": [", "\"text\": \"그는");
    assertThat(files.get("data/claims.jsonl"))
        .contains(
            "\"property\":\"prose\",\"value\":\"그는 부두를 지킨다, Ana Torvald.\",\"language\":\"ko\"");
  }

  @Test
  void searchFindsEachWhereAPageShowsIt() {
    String records =
        new Written()
            .of(Dossiers.load(content)).entrySet().stream()
                .filter(file -> file.getKey().startsWith("search/records/"))
                .map(Map.Entry::getValue)
                .collect(Collectors.joining());
    assertThat(records).contains("부두를 지킨다").contains("He keeps the quay.");
  }

  @Test
  void theSourcesOfEachStandOnThePageOfTheSource() {
    Dossier dossier = Dossiers.load(content);
    Speaker speaker = dossier.get(Ref.to(Speaker.class, "odo-lind"));
    assertThat(dossier.referring(Speaker.class, ana(dossier))).contains(speaker);
    assertThat(dossier.relations().sources(speaker))
        .extracting(source -> source.id())
        .contains("harbour-gazette", "northern-courier");
  }

  private static Speaker ana(Dossier dossier) {
    return dossier.get(Ref.to(Speaker.class, "ana-torvald"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "state: draft",
        "embargo_until: 2030-01-01T00:00:00Z",
        "withdrawn: {on: 2025-04-01, reason: Told too early.}"
      })
  void itFallsWithItsSheet(String state) throws IOException {
    Path speakers = content.resolve("speakers");
    Files.writeString(
        speakers.resolve("zed-quist.md"), "---\nname: Zed Quist\n" + state + "\n---\n" + OWN);
    Files.writeString(speakers.resolve("zed-quist.ko.md"), "그는비밀부두를 지킨다. [@northern-courier]\n");
    Path out = temp.resolve("out");
    Program run = Program.run("build", content.toString(), "--out=" + out, "--quiet");
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(Trees.read(out))
        .allSatisfy((path, text) -> assertThat(text).as(path).doesNotContain("그는비밀부두"));
  }

  @Test
  void whereOneTextRestsOnWhatIsHiddenNoneIsShown() throws IOException {
    Dossiers.edit(
        content,
        "sources.yaml",
        "- id: northern-courier",
        "- id: northern-courier\n  state: draft");
    Map<String, String> pages = pages(ContentLoader.load(content, Cache.none()).dossier());
    assertThat(pages.get("speakers/odo-lind.html")).doesNotContain("He keeps the quay");
    assertThat(pages.get("ko/speakers/odo-lind.html")).doesNotContain("부두를");
  }

  @Test
  void anIdMayEndLikeALanguage() throws IOException {
    for (String id : Set.of("odo-lind-ko", "ko", "zh-hans", "en-gb")) {
      Files.writeString(content.resolve("speakers/" + id + ".md"), "---\nname: Odo Ko\n---\n");
      Files.writeString(content.resolve("speakers/" + id + ".ko.md"), KOREAN);
    }
    Dossier dossier = Dossiers.load(content);
    assertThat(Stream.of("odo-lind-ko", "ko", "zh-hans", "en-gb"))
        .allSatisfy(
            id -> assertThat(dossier.get(Ref.to(Speaker.class, id)).prose().texts()).hasSize(1));
  }

  @Test
  void whatIsReadAgainIsWhatReadingEverythingComesTo() throws IOException {
    ContentLoader loader = new ContentLoader(content);
    loader.load(Cache.none());
    Path file = content.resolve("speakers/odo-lind.ko.md").toRealPath();
    Files.writeString(file, "그는 항구를 지킨다. [@northern-courier]\n");
    Dossier again = loader.again(Set.of(file)).dossier();
    assertThat(items(again)).isEqualTo(items(Dossiers.load(content)));
    Files.delete(file);
    assertThat(items(loader.again(Set.of(file)).dossier()))
        .isEqualTo(items(Dossiers.load(content)));
  }

  private static Set<Item> items(Dossier dossier) {
    return Set.copyOf(dossier.items());
  }

  private static Map<String, String> pages(Dossier dossier) {
    return new TreeMap<>(new Written().of(dossier, path -> path.endsWith("odo-lind.html")));
  }

  private static Element prose(Map<String, String> pages, String folder) {
    return Jsoup.parse(pages.getOrDefault(folder + "speakers/odo-lind.html", ""))
        .outputSettings(new org.jsoup.nodes.Document.OutputSettings().prettyPrint(false))
        .selectFirst(".prose");
  }
}
