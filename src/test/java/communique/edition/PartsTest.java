package communique.edition;

import static org.assertj.core.api.Assertions.assertThat;

import communique.model.Agreement;
import communique.model.Entry;
import communique.model.Speaker;
import communique.model.Summit;
import communique.testing.Built;
import communique.testing.Cases;
import communique.testing.Dossiers;
import communique.testing.GeneratedDossier;
import communique.testing.Program;
import communique.testing.Trees;
import communique.view.Addresses;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages that gather much, and much that is between many. */
@Tag("slow")
class PartsTest {

  /** A page that loads and is read on a phone. */
  private static final int MOST_BYTES = 150_000;

  private static final int MOST_ELEMENTS = 3000;

  @TempDir Path temp;

  @Test
  void everyRecordStandsInOnePartOfItsListAndEveryPartIsReached() throws IOException {
    Built built = Built.of(GeneratedDossier.write(temp.resolve("many"), 720, 1), Program.NOW);
    for (Class<? extends Entry> kind : List.of(Summit.class, Agreement.class, Speaker.class)) {
      String folder = Addresses.folder(kind);
      Set<Path> parts = parts(built.out().resolve(folder));
      assertThat(reached(built.out().resolve(folder).resolve("index.html")))
          .as(folder)
          .containsAll(parts)
          .hasSizeGreaterThan(5);
      assertThat(listed(parts))
          .as(folder)
          .containsExactlyInAnyOrderElementsOf(
              built.publication().dossier().all(kind).stream()
                  .map(entry -> entry.id() + ".html")
                  .toList());
    }
    assertThat(Files.readString(built.out().resolve("timeline.html"))).contains("href=\"timeline/");
    assertThat(built.out().resolve("who-said-what/letter_k.html")).exists();
    everyPageHasRoom(built.out());
  }

  private static void everyPageHasRoom(Path out) throws IOException {
    try (Stream<Path> all = Files.walk(out)) {
      assertThat(all.filter(file -> file.toString().endsWith(".html")).filter(PartsTest::isTooLong))
          .extracting(file -> out.relativize(file).toString())
          .isEmpty();
    }
  }

  private static boolean isTooLong(Path file) {
    return size(file) >= MOST_BYTES || parse(file).getAllElements().size() >= MOST_ELEMENTS;
  }

  /** Neighbours meet often, say much, on one topic, on one day, and sources differ on all of it. */
  @Test
  void whatIsBetweenTwoHasRoomHoweverMuchItIs() throws IOException {
    Path content = Trees.copy(Cases.root().resolve("silence/nothing"), temp.resolve("often"));
    Dossiers.edit(
        content,
        "site.yaml",
        "languages: [en, ko, zh-Hans]",
        "languages: [en]\nrules: {unread-language: off}");
    for (int number = 0; number < 260; number++) {
      Files.writeString(
          content.resolve("summits/often-%d.md".formatted(number)), OFTEN.formatted(number));
    }
    for (int number = 0; number < 55; number++) {
      Files.writeString(
          content.resolve("statements/often-%d.yaml".formatted(number)), SAID.formatted(number));
    }
    Path out = Built.of(content, Program.NOW).out();
    everyPageHasRoom(out);
    Document pair = parse(out.resolve("countries/fi-se.html"));
    assertThat(pair.select(".lines > li")).hasSize(50);
    assertThat(pair.select(".gist")).hasSize(50);
    assertThat(pair.select("main p > a").eachText()).contains("and 210 more", "and 5 more");
    assertThat(out.resolve("timeline/shelf_2024-05-01-1.html")).exists();
  }

  private static final String OFTEN =
      """
      ---
      title: Meeting %d of the lock
      kind: bilateral
      held: {is: 2024-05-01, cite: {sluice-paper: on that day}}
      participants:
        - {for: FI, cite: {sluice-paper: one}}
        - {for: SE, cite: {sluice-paper: the other}}
      claims:
        - id: how-many
          about: How many barges there were
          readings:
            - {text: There were two., cite: {sluice-paper: two}}
            - {text: There were three., cite: {sluice-paper: three}}
          differ: open
          topics: [barges]
      ---
      """;

  private static final String SAID =
      """
      event: often-%1$d
      statements:
        - id: said-often-%1$d
          gist: Barges need water.
          speaker: FI
          topics: [barges]
          said: [{source: sluice-paper, verb: said, says: They need it., words: need water}]
      """;

  /** The files of a folder that are parts of its list, but for those that only lead to parts. */
  private static Set<Path> parts(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().contains("_"))
          .filter(file -> parse(file).select("#_parts").isEmpty())
          .collect(Collectors.toSet());
    }
  }

  private static List<String> listed(Set<Path> parts) {
    return told(parts, "#_records th a", "href");
  }

  private static List<String> told(Set<Path> parts, String query, String key) {
    return parts.stream()
        .flatMap(part -> parse(part).select(query).eachAttr(key).stream())
        .toList();
  }

  /** The pages to which one comes from that one by the ways to parts. */
  private static Set<Path> reached(Path from) {
    Set<Path> reached = new HashSet<>();
    Deque<Path> open = new ArrayDeque<>(List.of(from));
    while (!open.isEmpty()) {
      Path page = open.pop();
      parse(page).select("#_parts a").eachAttr("href").stream()
          .map(page::resolveSibling)
          .filter(reached::add)
          .forEach(open::push);
    }
    return reached;
  }

  @Test
  void everyChangeStandsOnOnePartAndTheFeedLeadsThere() throws IOException {
    Path content = Trees.copy(Cases.root().resolve("silence/nothing"), temp.resolve("changed"));
    Path site = content.resolve("site.yaml");
    Files.writeString(site, Files.readString(site) + "base-url: https://reader.example/\n");
    List<String> ids = IntStream.range(0, 300).mapToObj(number -> "change-" + number).toList();
    Files.writeString(content.resolve("changes.yaml"), changes(ids));
    Path out = Built.of(content, Program.NOW).out();
    Path whole = out.resolve("changes.html");
    Set<Path> parts = parts(out.resolve("changes"));
    assertThat(reached(whole)).containsAll(parts).hasSizeGreaterThan(5);
    assertThat(told(parts, ".moments > li", "id")).containsExactlyInAnyOrderElementsOf(ids);
    assertThat(told(Set.of(whole), ".moments > li", "id"))
        .hasSize(50)
        .startsWith(ids.get(299))
        .isSubsetOf(ids);
    assertThat(parse(out.resolve("feed.xml")).select("entry > link[href*=#]").eachAttr("href"))
        .hasSize(300)
        .allSatisfy(link -> assertThat(leadsTo(out, link)).as(link).isTrue());
  }

  private static String changes(List<String> ids) {
    return ids.stream()
        .map(
            id ->
                "- {id: %s, record: lock-talks, on: %s, kind: addition, reason: More is known.}\n"
                    .formatted(id, LocalDate.of(2023, 1, 1).plusDays(ids.indexOf(id))))
        .collect(Collectors.joining());
  }

  private static boolean leadsTo(Path out, String link) {
    String[] way = link.substring("https://reader.example/".length()).split("#", 2);
    return parse(out.resolve(way[0])).getElementById(way[1]) != null;
  }

  @Test
  void whereSourcesDifferIsToldOfEveryRecordOnOnePart() throws IOException {
    Path content = Trees.copy(Cases.root().resolve("silence/nothing"), temp.resolve("differing"));
    List<String> ids = IntStream.range(0, 60).mapToObj(number -> "event-" + number).toList();
    Path file = content.resolve("events.yaml");
    Files.writeString(file, Files.readString(file) + events(ids));
    Path out = Built.of(content, Program.NOW).out();
    Path whole = out.resolve("differences.html");
    Set<Path> parts = parts(out.resolve("differences"));
    assertThat(reached(whole)).containsAll(parts).hasSizeGreaterThan(5);
    assertThat(told(parts, ".differences th > a:first-child", "href"))
        .extracting(href -> href.substring(href.indexOf("barges-of-") + "barges-of-".length()))
        .containsExactlyInAnyOrderElementsOf(ids);
    assertThat(told(Set.of(whole), ".differences th > a:first-child", "href")).hasSize(10);
    assertThat(parse(whole).select(".when").text()).contains("60 open points");
    assertThat(parse(parts.iterator().next()).select(".when").text()).contains(" point");
    theClaimsOnATopicHavePagesOfTheirOwn(out, ids);
  }

  private static void theClaimsOnATopicHavePagesOfTheirOwn(Path out, List<String> ids)
      throws IOException {
    Document topic = parse(out.resolve("topics/barges.html"));
    assertThat(topic.select(".differ")).hasSize(5);
    assertThat(topic.select("a[href=barges/claims.html]").text()).isEqualTo("and 55 more");
    Path whole = out.resolve("topics/barges/claims.html");
    Set<Path> parts = parts(out.resolve("topics/barges/claims"));
    assertThat(reached(whole)).containsAll(parts).hasSizeGreaterThan(5);
    assertThat(told(parts, ".differ .pl", "href"))
        .extracting(href -> href.substring(href.indexOf("--") + 2))
        .containsExactlyInAnyOrderElementsOf(ids.stream().map(id -> "barges-of-" + id).toList());
  }

  @Test
  void whoWentToManyPlacesHasAListOfThem() throws IOException {
    Path content = Trees.copy(Cases.root().resolve("silence/nothing"), temp.resolve("travelled"));
    List<String> ids = IntStream.range(0, 250).mapToObj(number -> "trip-" + number).toList();
    Path file = content.resolve("events.yaml");
    Files.writeString(file, Files.readString(file) + trips(ids));
    Path speakers = Built.of(content, Program.NOW).out().resolve("speakers");
    Document sheet = parse(speakers.resolve("ora-vint.html"));
    assertThat(sheet.select(".events > li")).hasSize(50);
    assertThat(sheet.select("a[href=ora-vint/attended.html]").text()).isEqualTo("and 202 more");
    Set<Path> parts = parts(speakers.resolve("ora-vint/attended"));
    assertThat(reached(speakers.resolve("ora-vint/attended.html")))
        .containsAll(parts)
        .hasSizeGreaterThan(5);
    assertThat(told(parts, ".events > li > b > a", "href"))
        .hasSize(252)
        .extracting(href -> href.substring(href.indexOf('#') + 1))
        .containsAll(ids);
  }

  private static String trips(List<String> ids) {
    return ids.stream()
        .map(
            id ->
                "- {id: %s, title: Trip, cite: {sluice-paper: on}, who: [ora-vint], when: {is: %s}}\n"
                    .formatted(id, LocalDate.of(2023, 1, 1).plusDays(ids.indexOf(id))))
        .collect(Collectors.joining());
  }

  private static String events(List<String> ids) {
    return ids.stream()
        .map(
            id ->
                """
                - id: %s
                  title: %sroad of barges
                  when: {is: 2024-05-01, cite: {sluice-paper: on that day}}
                  claims:
                    - id: barges-of-%s
                      about: How many barges there were
                      readings:
                        - {text: There were two., cite: {sluice-paper: two}}
                        - {text: There were three., cite: {sluice-paper: three}}
                      differ: open
                      topics: [barges]
                """
                    .formatted(id, (char) ('A' + ids.indexOf(id) % 20), id))
        .collect(Collectors.joining());
  }

  /** An agreement of all is a line on the page of each. */
  @Test
  void whatIsBetweenManyGrowsWithTheirNumberOnly() throws IOException {
    List<Long> bytes = new ArrayList<>();
    for (int parties : List.of(40, 80)) {
      Path content =
          Trees.copy(Cases.root().resolve("silence/nothing"), temp.resolve("p" + parties));
      for (int number = 0; number < 3; number++) {
        Files.writeString(
            content.resolve("agreements/all-" + number + ".md"), ofAll(number, parties));
      }
      Path countries = Built.of(content, Program.NOW).out().resolve("countries");
      try (Stream<Path> files = Files.list(countries)) {
        List<Path> all = files.toList();
        assertThat(all).hasSizeBetween(parties, parties + 5);
        bytes.add(all.stream().mapToLong(PartsTest::size).sum());
      }
      Document register = parse(countries.resolveSibling("agreements").resolve("index.html"));
      assertThat(register.select("[data-label=Parties]").text())
          .contains("and %d more".formatted(parties - 5));
    }
    assertThat(bytes.get(1)).isLessThan(bytes.get(0) * 22 / 10);
  }

  private static String ofAll(int number, int parties) {
    String of =
        Stream.of(Locale.getISOCountries())
            .limit(parties)
            .map(code -> "  - {is: %s, cite: {sluice-paper: all of them}}\n".formatted(code))
            .collect(Collectors.joining());
    return "---\ntitle: {is: {en: All %1$d, ko: 모두 %1$d, zh-Hans: 全部%1$d}}\nparties:\n"
            .formatted(number)
        + of
        + "---\n";
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Document parse(Path file) {
    try {
      return Jsoup.parse(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
