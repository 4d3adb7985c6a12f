package communique.edition;

import static org.assertj.core.api.Assertions.assertThat;

import communique.model.Claim;
import communique.model.Dossier;
import communique.model.Event;
import communique.model.Reader;
import communique.model.Sheet;
import communique.model.Statement;
import communique.model.Text;
import communique.testing.Conformance;
import communique.testing.Dossiers;
import communique.testing.PaperPages;
import communique.testing.PaperText;
import communique.testing.Program;
import communique.testing.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The book of our own dossier in its languages, and that of the invented one. */
@Tag("slow")
class BookTest {

  private static final String OWN = "2026-11-29T12:00:00Z";
  private static final Pattern SEE = Pattern.compile("\\(see p\\. (\\d+)\\)|(\\d+)쪽 참조|见第(\\d+)页");
  private static final Pattern NUMBER = Pattern.compile("\\d+");
  private static final Pattern LISTED = Pattern.compile("(?m)^(.+?) ?\\.{3,} ?(\\d+)$");
  private static final Pattern INDEXED =
      Pattern.compile("(?m)^([^\\n,]+(?:,[^\\n\\d]+)*?)((?:, \\d+(?:–\\d+)?)+)$");

  private static final Pattern RANGE = Pattern.compile("(\\d+)(?:–(\\d+))?");

  @TempDir static Path temp;

  private static Path own;
  private static Path synthetic;
  private static PaperPages pages;

  @BeforeAll
  static void print() throws IOException {
    own = Trees.copy(Path.of("content"), temp.resolve("own"));
    synthetic = Dossiers.synthetic(temp);
    for (String language : List.of("en", "ko", "zh-Hans")) {
      print(own, OWN, book(language), "--language=" + language);
    }
    print(synthetic, Program.NOW, book("synthetic"));
    pages = PaperPages.of(book("en"));
  }

  private static Path book(String name) {
    return temp.resolve(name + ".pdf");
  }

  private static void print(Path content, String asOf, Path out, String... more) {
    Stream<String> command =
        Stream.of("print", content.toString(), "--as-of=" + asOf, "--out=" + out);
    Program run = Program.plain(Stream.concat(command, Stream.of(more)).toArray(String[]::new));
    assertThat(run.status()).as(run.err()).isZero();
  }

  @TestFactory
  Stream<DynamicTest> isAccessibleAndArchivable() {
    return Stream.of("en", "ko", "zh-Hans", "synthetic")
        .map(
            name ->
                DynamicTest.dynamicTest(
                    name, () -> assertThat(Conformance.breaches(book(name))).isEmpty()));
  }

  @Test
  void contentsTellThePagesOnWhichTheTitlesStand() {
    List<MatchResult> lines = LISTED.matcher(pages.text(1)).results().toList();
    assertThat(lines).hasSizeGreaterThanOrEqualTo(12);
    assertThat(lines)
        .allSatisfy(
            line ->
                assertThat(pages.text(Integer.parseInt(line.group(2))).lines())
                    .anyMatch(words -> words.startsWith(line.group(1).strip())));
  }

  @TestFactory
  Stream<DynamicTest> printedNumbersAreThoseOfTheLinks() {
    return Stream.of("en", "ko", "zh-Hans", "synthetic")
        .map(name -> DynamicTest.dynamicTest(name, () -> linked(PaperPages.of(book(name)))));
  }

  /** A number that is printed as a link is that of the page to which the link leads. */
  private static void linked(PaperPages read) {
    List<PaperPages.Way> ways = read.ways().filter(way -> way.number(SEE).isPresent()).toList();
    assertThat(ways).hasSizeGreaterThan(4);
    assertThat(ways).allSatisfy(way -> assertThat(way.number(SEE)).contains(way.to()));
  }

  @Test
  void indexTellsThePagesOnWhichTheWordsStand() {
    String index = index();
    List<MatchResult> lines = INDEXED.matcher(index).results().toList();
    assertThat(lines).hasSizeGreaterThan(12);
    for (MatchResult line : lines) {
      for (String number : NUMBER.matcher(line.group(2)).results().map(r -> r.group()).toList()) {
        assertThat(PaperText.bare(pages.text(Integer.parseInt(number))))
            .as(line.group())
            .contains(PaperText.bare(line.group(1)));
      }
    }
    assertThat(index).contains("习近平: see Xi Jinping");
  }

  /** The index, each entry in one line however narrow its column. */
  private static String index() {
    String text = pages.text(pages.number());
    return text.substring(text.lastIndexOf("\nIndex\n") + "\nIndex\n".length())
        .replaceAll(" ?\n(?=[,–])|(?<=–) ?\n", "")
        .replaceAll(" ?\n(?=\\d)", " ")
        .replaceAll("(?<=\\p{L})- ?\n(?=\\p{L})", "-")
        .replaceAll("(?<!: see .{1,60})(?<=[^\\d\n]) ?\n(?=\\p{L})", " ");
  }

  /** A reader in a car has time for less than a page a sheet, and for nothing twice. */
  @TestFactory
  Stream<DynamicTest> takesLessThanAPageForASheetAndTellsNothingInFullTwice() {
    return Stream.of("en", "ko", "zh-Hans")
        .map(name -> DynamicTest.dynamicTest(name, () -> tellsOnce(book(name))));
  }

  private static void tellsOnce(Path book) throws IOException {
    assertThat(PaperPages.of(book).number()).isLessThan(seen(own).all(Sheet.class).size());
    String printed = PaperText.of(book);
    Set<String> ours =
        seen(own).all(Statement.class).stream()
            .flatMap(said -> said.gist().wordings().stream())
            .map(gist -> PaperText.bare(gist.words()))
            .collect(Collectors.toSet());
    Set<String> quotes =
        quotes(seen(own))
            .map(PaperText::bare)
            .filter(quote -> ours.stream().noneMatch(gist -> gist.contains(quote)))
            .collect(Collectors.toSet());
    assertThat(quotes).hasSizeGreaterThan(10);
    for (String quote : quotes) {
      long wanted = quotes.stream().filter(other -> other.contains(quote)).count();
      assertThat(printed.split(Pattern.quote(quote), -1)).as(quote).hasSize((int) wanted + 1);
    }
  }

  private static Stream<String> quotes(Dossier dossier) {
    return dossier.all(Statement.class).stream()
        .flatMap(statement -> statement.said().stream())
        .flatMap(rendition -> rendition.quote().stream());
  }

  /** Of one summit what came of it; of several what there is. */
  @Test
  void coverTellsWhatItIsAbout() throws IOException {
    assertThat(PaperPages.of(book("synthetic")).text(1))
        .contains("Torvald–Marsh talks in Port Anselm\n", "Three documents;", "Contents\n");
    assertThat(pages.text(1))
        .contains("Contents\n", "Lee–Xi summit in Gyeongju .", "Lee–Xi summit in Beijing ");
  }

  /** What it has a page of its own for is long; what is short begins where there is room. */
  @Test
  void noPageIsLeftEmptyButTheLast() {
    assertThat(pages.all().subList(0, pages.number() - 1))
        .allSatisfy(text -> assertThat(text.lines().count()).isGreaterThan(20));
  }

  /**
   * What a person said, and who speaks for a side, is told by name; not on the person's own sheet.
   */
  @TestFactory
  Stream<DynamicTest> indexTellsEveryPageThatLeadsToAThing() {
    return Stream.of("Xi Jinping", "Lee Jae Myung", "Kim Jong-un", "Li Qiang")
        .map(name -> DynamicTest.dynamicTest(name, () -> told(name)));
  }

  private static void told(String name) {
    String line =
        INDEXED
            .matcher(index())
            .results()
            .filter(found -> found.group(1).equals(name))
            .findFirst()
            .orElseThrow()
            .group(2);
    Set<Integer> listed =
        RANGE
            .matcher(line)
            .results()
            .flatMap(BookTest::pages)
            .collect(Collectors.toCollection(TreeSet::new));
    Pattern said = Pattern.compile("(?m)^" + name + ":|· " + name + "$");
    Pattern own = Pattern.compile("(?m)^" + name + "( Communiqué)?$");
    assertThat(listed)
        .containsAll(
            IntStream.rangeClosed(1, pages.number())
                .filter(page -> said.matcher(pages.text(page)).find())
                .filter(page -> !own.matcher(pages.text(page)).find())
                .boxed()
                .toList());
    assertThat(listed).isNotEmpty();
  }

  private static Stream<Integer> pages(MatchResult range) {
    int from = Integer.parseInt(range.group(1));
    int to = range.group(2) == null ? from : Integer.parseInt(range.group(2));
    return IntStream.rangeClosed(from, to).boxed();
  }

  @TestFactory
  Stream<DynamicTest> tellsEveryClaimAndEveryStatement() {
    return Map.of("en", own, "synthetic", synthetic).entrySet().stream()
        .map(
            entry ->
                DynamicTest.dynamicTest(
                    entry.getKey(),
                    () -> {
                      String printed = PaperText.of(book(entry.getKey()));
                      assertThat(told(seen(entry.getValue())))
                          .isNotEmpty()
                          .allSatisfy(words -> assertThat(printed).contains(words));
                    }));
  }

  private static Dossier seen(Path content) {
    String asOf = content.equals(own) ? OWN : Program.NOW;
    return Dossiers.load(content).asSeenBy(Reader.at(Instant.parse(asOf))).dossier();
  }

  private static Stream<String> told(Dossier dossier) {
    Stream<Claim> claims =
        Stream.concat(
            dossier.all(Sheet.class).stream().flatMap(sheet -> sheet.claims().stream()),
            dossier.all(Event.class).stream().flatMap(event -> event.claims().stream()));
    Stream<Text> texts =
        claims.flatMap(
            claim ->
                Stream.concat(
                    Stream.concat(claim.text().stream(), claim.about().stream()),
                    claim.readings().stream().map(reading -> reading.text())));
    Stream<Text> gists = dossier.all(Statement.class).stream().map(Statement::gist);
    Stream<Text> titles = dossier.all(Sheet.class).stream().map(Sheet::label);
    return Stream.concat(
            Stream.of(texts, gists, titles)
                .flatMap(all -> all)
                .map(text -> text.wordings().get(0).words()),
            quotes(dossier))
        .map(PaperText::bare);
  }

  @Test
  void everySourceIsListedOnceUnderOneNumber() throws IOException {
    String printed = PaperText.of(book("en"));
    String address = PaperText.bare("https://www.koreaherald.com/article/10606663");
    assertThat(printed.split(Pattern.quote(address), -1)).hasSize(2);
  }

  @Test
  void theSameChoiceGivesTheSameBytes() throws IOException {
    print(own, OWN, book("again"));
    assertThat(Files.mismatch(book("en"), book("again"))).isEqualTo(-1);
  }

  @Test
  void marksStandOnEveryPageOfWhatIsNotForPublication() throws IOException {
    Path content = Dossiers.synthetic(temp.resolve("marked"));
    Files.writeString(
        content.resolve("speakers/iko-vell.md"), "---\nname: Iko Vell\nstate: draft\n---\n");
    print(content, Program.NOW, book("marked"), "--include=drafts");
    PaperPages marked = PaperPages.of(book("marked"));
    for (int page = 1; page <= marked.number(); page++) {
      assertThat(marked.text(page)).as("page " + page).contains("It is not for publication.");
    }
    assertThat(marked.all()).anyMatch(text -> text.contains("Draft: not for publication."));
    print(content, Program.NOW, book("unmarked"));
    assertThat(PaperText.of(book("unmarked"))).doesNotContain("IkoVell");
  }
}
