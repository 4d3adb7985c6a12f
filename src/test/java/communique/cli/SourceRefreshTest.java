package communique.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import communique.testing.Cases;
import communique.testing.Dossiers;
import communique.testing.NewsServer;
import communique.testing.Program;
import communique.testing.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What has changed in sources since they were saved. */
@Tag("thorough")
class SourceRefreshTest {

  @TempDir Path temp;

  private final NewsServer server = new NewsServer();
  private Path dossier = Path.of(".");
  private String page = "";

  @BeforeEach
  void prepare() throws IOException {
    dossier = Dossiers.synthetic(temp);
    Trees.copy(Cases.root().resolve("golden/synthetic/snapshots"), dossier.resolve("snapshots"));
    page =
        Files.readString(Cases.root().resolve("capture/nets.html"))
            .replace("https://harbour-gazette.example/2025/03/nets", server.at("/nets"));
    serve(page);
    Program added =
        Program.run("source", "add", server.at("/nets"), dossier.toString(), "--id=nets");
    assertThat(added.err()).isEmpty();
    Dossiers.edit(
        dossier,
        "summits/port-talks-2025.md",
        "\nclaims:\n",
        "\nclaims:\n  - {id: nets-by-night, text: No boat may fish by night., cite: {nets: no boat may fish by"
            + " night}}\n");
  }

  @AfterEach
  void close() {
    server.close();
  }

  private void serve(String html) {
    server.page("/nets", "text/html", html.getBytes(UTF_8));
  }

  private Program refresh(String... more) {
    List<String> args = new ArrayList<>(List.of("source", "refresh"));
    args.addAll(List.of(more));
    args.add("--as-of=2025-07-01T12:00:00Z");
    return Program.plain(args.toArray(String[]::new));
  }

  @Test
  void theSameWordsAreUnchanged() throws IOException {
    Map<String, String> before = Trees.read(dossier);
    serve(page.replace("<footer>", "<div class=\"related\">More</div><footer>"));
    Program run = refresh("nets", dossier.toString());
    assertThat(run.err()).isEmpty();
    assertThat(run.out().lines())
        .containsExactly("nets: unchanged", "1 source looked at: 1 unchanged");
    assertThat(Trees.read(dossier)).isEqualTo(before);
  }

  @Test
  void whatHasChangedIsToldWithWhatRestsOnIt() throws IOException {
    Map<String, String> before = Trees.read(dossier);
    serve(page.replace("no boat may fish by night", "no boat may fish at dusk"));
    Program run = refresh("nets", dossier.toString());
    assertThat(run.status()).isZero();
    assertThat(run.out().lines())
        .startsWith("nets: changed: 1 paragraph", "  …no boat may fish [by night. → at dusk.]")
        .contains("  the new text no longer carries 1 passage of the dossier:")
        .endsWith(
            "1 source looked at: 1 changed",
            "nothing was written; to save the new text: communique source refresh nets "
                + dossier
                + " --save");
    assertThat(run.out())
        .containsPattern("summits/port-talks-2025\\.md:\\d+:\\d+ \"no boat may fish by night\"");
    assertThat(Trees.read(dossier)).isEqualTo(before);
  }

  @Test
  void savingRenewsAllOfItTogether() throws IOException {
    Map<String, String> before = Trees.read(dossier);
    String newer = page.replace("12 mm", "14 mm");
    serve(newer);
    Program run = refresh("nets", dossier.toString(), "--save");
    assertThat(run.out()).endsWith("saved anew: nets; next: communique check " + dossier + "\n");
    assertThat(dossier.resolve("snapshots/nets.txt")).content().contains("Trawl\t14 mm");
    assertThat(dossier.resolve("snapshots/nets.orig.html")).hasContent(newer);
    Map<String, String> after = Trees.read(dossier);
    List<String> changed =
        after.keySet().stream()
            .filter(file -> !Objects.equals(after.get(file), before.get(file)))
            .toList();
    assertThat(changed)
        .containsExactlyInAnyOrder(
            "sources.yaml", "snapshots/nets.txt", "snapshots/nets.orig.html");
    assertThat(Files.readString(dossier.resolve("sources.yaml"))).contains("read: 2025-07-01");
    assertThat(Program.run("check", dossier.toString()).err()).doesNotContain("snapshot-changed");
    assertThat(refresh("nets", dossier.toString()).out()).startsWith("nets: unchanged");
  }

  @Test
  void pagesThatCannotBeHadAreTold() {
    server.status("/nets", 404);
    assertThat(refresh("nets", dossier.toString()).out()).startsWith("nets: gone (404)");
    server.redirect("/nets", "/").page("/", "text/html", page.getBytes(UTF_8));
    assertThat(refresh("nets", dossier.toString()).out())
        .startsWith("nets: gone (it sends on to the first page)");
    server.status("/nets", 500);
    assertThat(refresh("nets", dossier.toString()).out())
        .startsWith("nets: cannot be reached: 127.0.0.1 answers with an error (500)");
    serve("<div id=app></div>");
    assertThat(refresh("nets", dossier.toString()).out())
        .startsWith("nets: cannot be reached: no article was found");
  }

  @Test
  void aSavedFileIsComparedToo() throws IOException {
    Path file = Files.writeString(temp.resolve("new.html"), page.replace("12 mm", "14 mm"));
    server.status("/nets", 500);
    assertThat(refresh("nets", dossier.toString(), "--from", file.toString()).out())
        .contains("Trawl [12 → 14] mm");
  }

  @Test
  void allSourcesWithTextAndAddressAreLookedAt() throws IOException {
    Dossiers.edit(
        dossier, "sources.yaml", "https://harbour-gazette.example/talks", server.at("/talks"));
    Program run = refresh(dossier.toString());
    assertThat(run.out().lines())
        .containsExactly(
            "harbour-gazette: gone (404)",
            "nets: unchanged",
            "2 sources looked at: 1 gone, 1 unchanged");
  }

  @Test
  void anEntryInBracesIsRenewedAndNothingElse() throws IOException {
    Path register = dossier.resolve("sources.yaml");
    String text = Files.readString(register);
    int item = text.indexOf("- id: nets");
    String hash = text.substring(text.indexOf("sha256: ", item) + 8).strip();
    Files.writeString(
        register,
        text.substring(0, item)
            + "- id: nets\n  title: {en: Nets}  # mine\n  publisher: not-stated\n  published: not-stated\n"
            + "  url: "
            + server.at("/nets")
            + "\n  snapshot: {file: nets.txt, sha256: \""
            + hash
            + "\"}\n");
    serve(page.replace("12 mm", "14 mm"));
    assertThat(refresh("nets", dossier.toString(), "--save").err()).isEmpty();
    assertThat(Files.readString(register))
        .contains("title: {en: Nets}  # mine\n")
        .containsPattern(
            "  read: 2025-07-01\n  snapshot: \\{file: nets.txt, sha256: [0-9a-f]{64}}\n");
  }

  @Test
  void mistakesAreTold() {
    assertThat(refresh("netz", dossier.toString()).err())
        .contains("there is no source \"netz\"", "did you mean \"nets\"?");
    assertThat(refresh("northern-courier", dossier.toString()).err())
        .contains("has no address", "--from FILE");
    assertThat(refresh(dossier.toString(), "--from", "x").err()).contains("--from compares one");
    assertThat(refresh("nets", dossier.toString(), "--from", temp.toString()).err())
        .contains("is a folder, not a file");
  }
}
