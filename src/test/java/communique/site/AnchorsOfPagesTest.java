package communique.site;

import static org.assertj.core.api.Assertions.assertThat;

import communique.model.Claim;
import communique.model.Dossier;
import communique.model.Named;
import communique.testing.Dossiers;
import communique.testing.Program;
import communique.testing.Trees;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The anchors of a page are those of records, or the theme's own: these have an underscore, which
 * no id has. So whatever a curator calls a claim, each anchor of a page leads to one place.
 */
class AnchorsOfPagesTest {

  private static final String OWN = ".*_.*";

  @TempDir Path temp;

  @Test
  void everyAnchorIsTheIdOfARecordOrOneOfTheThemesOwn() throws IOException {
    Path content = Dossiers.synthetic(temp);
    Set<String> ids = ids(Dossiers.load(content));
    pages(content)
        .forEach(
            page ->
                assertThat(page)
                    .doesNotHaveDuplicates()
                    .allMatch(
                        id ->
                            id.matches(OWN) || Stream.of(id.split("--")).allMatch(ids::contains)));
  }

  @Test
  void recordsCanBeCalledWhatTheThemeCallsItsParts() throws IOException {
    Path content = Dossiers.synthetic(temp);
    Dossiers.edit(
        content,
        "summits/port-talks-2025.md",
        "  - id: who-asked",
        claims("main", "site-nav", "nav", "s-1") + "  - id: who-asked");
    Dossiers.edit(
        content,
        "events.yaml",
        "events:",
        "events:\n"
            + event("y2025", "boats")
            + event("undated", "claim")
            + event("nets-mou", "2025-0")
            + event("part", "sources"));
    Dossiers.edit(content, "statements/port-talks-2025.yaml", "torvald-earlier", "topics");
    Dossiers.edit(content, "summits/port-talks-2025.md", "torvald-earlier", "topics");
    Dossiers.edit(content, "changes.yaml", "correction-of-the-day", "main-2");
    String step =
        "  - {status: signed, when: 2025-03-08, cite: {northern-courier: signed by Lind}}\n";
    Dossiers.edit(
        content,
        "agreements/nets-mou-2025.md",
        step,
        step + step.replace("cite:", "note: Again, cite:"));
    pages(content).forEach(page -> assertThat(page).doesNotHaveDuplicates());
  }

  private static String claims(String... ids) {
    return Stream.of(ids)
        .map(id -> "  - {id: " + id + ", text: Yes to " + id + "., cite: {harbour-gazette: so}}\n")
        .collect(Collectors.joining());
  }

  private static String event(String id, String claim) {
    return ("  - {id: %s, title: E, when: {is: 2024, cite: {harbour-gazette: so}},"
            + " claims: [{id: %s, text: Yes., cite: {harbour-gazette: so}}]}\n")
        .formatted(id, claim);
  }

  /** The anchors of every page. */
  private Stream<List<String>> pages(Path content) throws IOException {
    Path out = temp.resolve("site");
    Program built =
        Program.run("build", content.toString(), "--out=" + out, "--edition=web", "--bundle");
    assertThat(built.status()).as(built.err()).isZero();
    return Trees.read(out).entrySet().stream()
        .filter(file -> file.getKey().endsWith(".html"))
        .map(file -> Jsoup.parse(file.getValue()).select("[id]").eachAttr("id"));
  }

  private static Set<String> ids(Dossier dossier) {
    Stream<Named> named =
        dossier
            .entries()
            .flatMap(
                entry ->
                    Stream.of(
                            Stream.<Named>of(entry),
                            entry.claims().stream().map((Claim claim) -> claim),
                            entry.parts().stream())
                        .flatMap(all -> all));
    return Stream.concat(named.map(Named::id), Stream.of("0", "1")).collect(Collectors.toSet());
  }
}
