package communique.edition;

import static org.assertj.core.api.Assertions.assertThat;

import communique.testing.Dossiers;
import communique.testing.Program;
import communique.testing.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The names by which programs of readers know a thing again stay when something of it changes. */
class LastingNamesTest {

  private static final Pattern NAME = Pattern.compile("(UID:|<id>)urn:uuid:[0-9a-f-]{36}");

  @TempDir Path temp;
  private Path content = Path.of("");

  @BeforeEach
  void write() throws IOException {
    content = Dossiers.synthetic(temp);
    Dossiers.edit(
        content, "site.yaml", "languages:", "rules: {planned-told-as-done: off}\nlanguages:");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "summits/port-talks-2025.md | title: Torvald–Marsh talks in Port Anselm | title: Other",
        "summits/port-talks-2025.md | is: 2025-03-08 | is: 2025-03-06",
        "agreements/nets-mou-2025.md | is: Memorandum on nets | is: Memorandum on meshes",
        "agreements/nets-mou-2025.md | when: 2025-03-08 | when: 2025-03-07",
        "agreements/nets-mou-2025.md | starts: 2025-04-01 | starts: 2025-05-01",
        "speakers/ana-torvald.md | name: Ana Torvald | name: Anna Torvald",
        "changes.yaml | on: 2025-04-02 | on: 2025-04-03",
        "changes.yaml | Held on 8 March 2025. | Held on the 8th.",
        "site.yaml | https://desk.example/sheets | https://elsewhere.example",
        "site.yaml | title: Synthetic dossier | title: Another title",
        "site.yaml | time-zone: Europe/Lisbon | time-zone: Asia/Seoul",
        "site.yaml | publisher: The test suite | publisher: {en: The test suite}"
      })
  void theySurviveAChange(String file, String words, String by) throws IOException {
    Map<String, Set<String>> before = names("before");
    assertThat(before)
        .containsKeys(
            "summits/port-talks-2025.ics",
            "agreements/nets-mou-2025.ics",
            "speakers/ana-torvald.vcf",
            "feed.xml");
    Dossiers.edit(content, file, words, by);
    assertThat(names("after")).isEqualTo(before);
  }

  /** Also those of the feed in each language, whichever stands at the root. */
  @Test
  void theySurviveAnotherFirstLanguage() throws IOException {
    Dossiers.edit(content, "site.yaml", "languages: [en]", "languages: [en, ko]");
    Dossiers.edit(
        content, "site.yaml", "publisher: The test suite", "publisher: {ko: 시험, en: Suite}");
    Map<String, Set<String>> before = names("before");
    Dossiers.edit(content, "site.yaml", "languages: [en, ko]", "languages: [ko, en]");
    Map<String, Set<String>> after = names("after");
    Map<String, Set<String>> moved = new TreeMap<>();
    before.forEach((path, names) -> moved.put(moved(path), names));
    assertThat(after).isEqualTo(moved);
  }

  /** What has a language lies in the folder of it; the first language has none. */
  private static String moved(String path) {
    if (!path.endsWith(".xml")) {
      return path;
    }
    return path.startsWith("ko/") ? path.substring(3) : "en/" + path;
  }

  @Test
  void theySurviveARenamedPublisherWhoseOldNameIsTheId() throws IOException {
    Map<String, Set<String>> before = names("before");
    Dossiers.edit(
        content, "site.yaml", "publisher: The test suite", "publisher: Other\nid: The test suite");
    assertThat(names("after")).isEqualTo(before);
  }

  @Test
  void twoSitesOfOnePublisherAreToldApartByTheirIds() throws IOException {
    Set<String> one = all(names("one"));
    Dossiers.edit(content, "site.yaml", "title:", "id: another\ntitle:");
    assertThat(all(names("other"))).hasSameSizeAs(one).doesNotContainAnyElementsOf(one);
  }

  private static Set<String> all(Map<String, Set<String>> names) {
    return names.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
  }

  @Test
  void noTwoAreTheSame() throws IOException {
    Map<String, Set<String>> names = names("site");
    names.keySet().removeIf(path -> path.matches("data/calendar.ics|(topics|countries)/.*"));
    assertThat(names.values().stream().flatMap(Set::stream)).doesNotHaveDuplicates();
    assertThat(names.get("agreements/nets-mou-2025.ics")).hasSize(2);
  }

  @Test
  void longTitlesAreFoldedByOctetsInCalendarsAndCards() throws IOException {
    String title = "한국과 중국은 전략적 소통을 더 긴밀히 하기로 ".repeat(6);
    Dossiers.edit(
        content, "summits/port-talks-2025.md", "Torvald–Marsh talks in Port Anselm", title);
    Dossiers.edit(
        content, "speakers/ana-torvald.md", "name: Ana Torvald", "name: Ana Torvald " + title);
    Map<String, String> files = build("site");
    for (String path : Set.of("summits/port-talks-2025.ics", "speakers/ana-torvald.vcf")) {
      assertThat(files.getOrDefault(path, path.repeat(10)).split("\r\n", -1))
          .as("lines of %s, one character an octet", path)
          .allMatch(line -> line.length() <= 75);
    }
  }

  private Map<String, Set<String>> names(String folder) throws IOException {
    Map<String, Set<String>> names = new TreeMap<>();
    build(folder)
        .forEach(
            (path, text) -> {
              Set<String> found = new TreeSet<>();
              NAME.matcher(text).results().forEach(name -> found.add(name.group()));
              if (!found.isEmpty()) {
                names.put(path, found);
              }
            });
    return names;
  }

  private Map<String, String> build(String folder) throws IOException {
    Path out = temp.resolve(folder);
    Program built = Program.run("build", content.toString(), "--out=" + out, "--quiet");
    assertThat(built.status()).as(built.err()).isZero();
    assertThat(Files.exists(out)).isTrue();
    return Trees.read(out);
  }
}
