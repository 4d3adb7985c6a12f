package communique.edition;

import static org.assertj.core.api.Assertions.assertThat;

import communique.model.Language;
import communique.testing.Built;
import communique.testing.Cases;
import communique.testing.PaperText;
import communique.testing.Program;
import communique.testing.Trees;
import communique.view.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing says that the sources do not state what nobody has looked for. */
@Tag("thorough")
class OnlyWhatTheRecordSaysTest {

  /** The messages that say so, of any kind. */
  private static final List<String> UNSTATED =
      List.of(
          "not-stated",
          "cell.none",
          "ladder.undated",
          "occasion.not-stated",
          "source.undated",
          "side.silent");

  /** What tells how the data are read, that word among the rest. */
  private static final Set<String> EXPLAINING =
      Set.of(
          "data.html",
          "ko/data.html",
          "zh/data.html",
          "data/datapackage.json",
          "ro-crate-metadata.json");

  @TempDir Path temp;

  @Test
  void whatNobodyLookedForIsAbsent() throws IOException {
    Map<String, String> said = said(Built.whole(content("nothing")).out());
    assertThat(said).hasSizeGreaterThan(60).containsKey("zh/agreements/lock-pact.pdf");
    said.keySet().removeIf(EXPLAINING::contains);
    assertThat(said)
        .allSatisfy((file, text) -> assertThat(text).as(file).doesNotContain(phrases()));
  }

  @Test
  void whatIsNotStatedIsSaidWhereItWasLookedFor() throws IOException {
    Path out = Built.of(content("not-stated"), Program.NOW).out();
    Messages english = new Messages(Language.of("en"));
    assertThat(missing(page(out, "summits/lock-talks.html"), english)).hasSize(9);
    assertThat(missing(page(out, "agreements/lock-pact.html"), english))
        .contains(english.get("missing.registered"))
        .hasSizeGreaterThanOrEqualTo(8);
    assertThat(page(out, "agreements/lock-pact.html").select(".ladder").text())
        .contains(english.get("ladder.undated"));
    assertThat(page(out, "timeline.html").select("#lock-visit dd.unknown")).hasSize(2);
    assertThat(page(out, "speakers/ora-vint.html").select(".spoke:has(#vint-water) .who").text())
        .contains(english.get("occasion.not-stated"));
    assertThat(page(out, "sources/bare-note.html").select("dd.unknown")).hasSize(3);
    assertThat(page(out, "summits/index.html").select("td.unknown")).hasSize(2);
    assertThat(Files.readString(out.resolve("data/summits.csv"))).contains("not-stated");
  }

  private static List<String> missing(Document sheet, Messages words) {
    String label = words.get("glance.missing");
    return sheet.select("dt:contains(" + label + ") ~ dd").eachText();
  }

  /** Each speaks on both topics; one of the statements stands elsewhere, on no stated occasion. */
  @Test
  void aSideThatSpokeOnATopicAnywhereIsNotCalledSilent() throws IOException {
    Document sheet =
        page(Built.of(content("nothing"), Program.NOW).out(), "summits/lock-talks.html");
    assertThat(sheet.select(".said h3")).hasSize(2);
    assertThat(sheet.select(".said .silent")).isEmpty();
    assertThat(sheet.select(".said a[href=#position_sorrel-barges]")).hasSize(1);
    assertThat(sheet.select("#position_sorrel-barges")).hasSize(1);
  }

  private Path content(String name) throws IOException {
    Path content = Trees.copy(Cases.root().resolve("silence/nothing"), temp.resolve(name));
    if (!name.equals("nothing")) {
      Trees.copy(Cases.root().resolve("silence/" + name), content);
    }
    return content;
  }

  private static Document page(Path out, String path) throws IOException {
    return Jsoup.parse(Files.readString(out.resolve(path)));
  }

  private static List<String> phrases() {
    Stream<String> words =
        Language.SPOKEN.stream()
            .map(Messages::new)
            .flatMap(messages -> UNSTATED.stream().map(messages::get));
    return Stream.concat(words, Stream.of("not-stated")).map(PaperText::bare).toList();
  }

  /** What each page, printed sheet and data file says; but for the page that explains the words. */
  private static Map<String, String> said(Path out) throws IOException {
    Map<String, String> said = new TreeMap<>();
    try (Stream<Path> files = Files.walk(out)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String path = out.relativize(file).toString();
        if (path.endsWith(".pdf")) {
          said.put(path, PaperText.of(file));
        } else if (path.matches("(?!.*about).*[.](html|csv|json|jsonl|ics|vcf)")
            && !path.contains("schemas/")) {
          said.put(path, PaperText.bare(Files.readString(file)));
        }
      }
    }
    return said;
  }
}
