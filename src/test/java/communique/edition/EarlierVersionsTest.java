package communique.edition;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import communique.testing.Dossiers;
import communique.testing.Program;
import communique.testing.Repositories;
import communique.testing.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.lib.PersonIdent;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What was published before is told as each tag has it, and nothing that may not be told. */
@Tag("thorough")
class EarlierVersionsTest {

  private static final String SUMMIT = "summits/port-talks-2025.md";
  private static final String UNA = "speakers/una-vale.md";
  private static final String CLAIM = "harbour-speech";
  private static final String WORDS = "He spoke at the harbour.";

  @TempDir Path temp;
  private Path repository = Path.of("");
  private Path content = Path.of("");
  private int tags;

  /** A version with a claim that the next one has no longer. */
  @BeforeEach
  void publish() throws Exception {
    repository = Files.createDirectories(temp.resolve("desk"));
    content = Dossiers.synthetic(repository);
    Files.writeString(
        content.resolve(UNA),
        "---\nname: Una Vale\noffices: [{title: Net maker, seen: 2025-03, cite: {harbour-gazette: a net maker}}]\n"
            + claimed()
            + "---\n");
    tag("v1");
    Dossiers.edit(content, UNA, claimed(), "");
    Dossiers.edit(content, SUMMIT, "They had not met for years.", "They had not met for long.");
    tag("v2");
  }

  private static String claimed() {
    return "claims: [{id: "
        + CLAIM
        + ", text: "
        + WORDS
        + ", cite: {harbour-gazette: Una Vale}}]\n";
  }

  private void claim(String more) throws IOException {
    Dossiers.edit(content, UNA, "name: Una Vale\n", "name: Una Vale\n" + more + claimed());
  }

  private void tag(String name) throws Exception {
    Repositories.commit(repository, name);
    try (Git git = Git.open(repository.toFile())) {
      git.tag()
          .setName(name)
          .setMessage(name)
          .setTagger(new PersonIdent("Test", "test@desk.example", at(), ZoneOffset.UTC))
          .setSigned(false)
          .call();
    }
  }

  /** A version a day, all before the day of the build. */
  private Instant at() {
    tags++;
    return Instant.parse(Program.NOW).minus(Duration.ofDays(50L - tags));
  }

  @Test
  void aClaimThatIsGoneIsToldWithTheVersionsThatHadIt() throws IOException {
    Map<String, String> site = build();
    JsonNode history = history(site);
    assertThat(history.at("/versions").valueStream().map(one -> one.get("tag").asString()))
        .containsExactly("v1", "v2");
    assertThat(history.at("/versions/1/changed").valueStream().map(one -> one.get("id").asString()))
        .containsExactlyInAnyOrder("una-vale", "port-talks-2025");
    JsonNode gone = life(history, "una-vale", CLAIM);
    assertThat(gone.get("state").asString()).isEqualTo("removed");
    assertThat(gone.has("words")).isFalse();
    assertThat(gone.at("/first-seen/tag").asString()).isEqualTo("v1");
    assertThat(gone.at("/last-seen/tag").asString()).isEqualTo("v1");
    JsonNode stands = life(history, "port-talks-2025", "first-in-years");
    assertThat(stands.get("state").asString()).isEqualTo("standing");
    assertThat(stands.at("/first-seen/tag").asString()).isEqualTo("v1");
    assertThat(stands.at("/last-seen/tag").asString()).isEqualTo("v2");
    assertThat(stands.get("iri").asString())
        .isEqualTo("https://desk.example/sheets/summits/port-talks-2025.html#first-in-years");
    Document page = Jsoup.parse(site.getOrDefault("archive.html", ""));
    assertThat(page.select("h2").eachText()).startsWith("v2", "v1");
    assertThat(page.select(".claims li").text()).contains("una-vale#" + CLAIM);
    assertThat(page.text()).doesNotContain(WORDS);
    assertThat(site.get("data/first-seen.csv")).contains("una-vale,harbour-speech,v1,");
    assertThat(site.get("index.html")).contains("\"archive.html\"");
    assertThat(site.get("sitemap.xml"))
        .contains("<loc>https://desk.example/sheets/archive.html</loc>");
    assertThat(site.get("data.html")).contains("data/history.json");
  }

  @Test
  void itsFilesAreDescribed() throws IOException {
    Map<String, String> site = build();
    JsonNode table =
        JsonMapper.shared()
            .readTree(site.get("data/datapackage.json"))
            .get("resources")
            .valueStream()
            .filter(one -> one.get("name").asString().equals("first-seen"))
            .findFirst()
            .orElseThrow();
    assertThat(table.get("path").asString()).isEqualTo("first-seen.csv");
    assertThat(table.at("/schema/fields").valueStream().map(field -> field.get("name").asString()))
        .containsExactly(
            site.getOrDefault("data/first-seen.csv", "")
                .lines()
                .findFirst()
                .orElseThrow()
                .split(","));
    assertThat(table.at("/schema/primaryKey").valueStream().map(JsonNode::asString))
        .containsExactly("record", "claim");
    String schema = site.get("data/" + history(site).get("$schema").asString());
    Schema described =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(schema);
    String history = site.getOrDefault("data/history.json", "");
    assertThat(described.validate(history, InputFormat.JSON)).isEmpty();
    for (String key : List.of("\"versions\"", "\"tag\"", "\"state\"", "\"removed\"")) {
      assertThat(described.validate(history.replace(key, "\"x\""), InputFormat.JSON))
          .as(key)
          .isNotEmpty();
    }
  }

  @Test
  void whatIsPublishedToAHostCanHaveThem() throws IOException {
    Path host = temp.resolve("host");
    Program run =
        Program.run(
            "publish", content.toString(), "--history", "--edition=web,data", "--to=" + host);
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(Trees.read(host)).containsKeys("archive.html", "data/history.json");
  }

  /** In a preview it is told, and marked. */
  @Test
  void aDraftThatIsShownIsMarked() throws IOException {
    claim("state: draft\n");
    Path out = temp.resolve("preview");
    Program run =
        Program.run(
            "build",
            content.toString(),
            "--history",
            "--include=drafts",
            "--edition=web,data",
            "--out=" + out);
    assertThat(run.status()).as(run.err()).isZero();
    Map<String, String> site = Trees.read(out);
    assertThat(life(history(site), "una-vale", CLAIM).get("release").asString()).isEqualTo("draft");
    assertThat(life(history(site), "port-talks-2025", "first-in-years").has("release")).isFalse();
    assertThat(site.get("data/first-seen.csv"))
        .containsPattern("una-vale,harbour-speech,.*,draft\r\n")
        .containsPattern("port-talks-2025,first-in-years,.*,published\r\n");
  }

  /** It was published, and may not be any more: not the words, and not that there was something. */
  @Test
  void whatIsUnderEmbargoOrADraftNowIsNotToldFromBefore() throws Exception {
    for (String state : new String[] {"embargo_until: 2099-01-01T00:00:00Z", "state: draft"}) {
      String before = Files.readString(content.resolve(UNA));
      Dossiers.edit(content, UNA, "name: Una Vale\n", "name: Una Vale\n" + state + "\n");
      assertSilent(build());
      tag("hidden-" + state.charAt(0));
      Files.delete(content.resolve(UNA));
      assertSilent(build());
      Files.writeString(content.resolve(UNA), before);
    }
  }

  /** Then the version did not show it, whatever its tag has. */
  @Test
  void whatWasADraftThenWasNotThere() throws Exception {
    claim("state: draft\n");
    tag("v3");
    Dossiers.edit(content, UNA, "state: draft\n", "");
    tag("v4");
    JsonNode claim = life(history(build()), "una-vale", CLAIM);
    assertThat(claim.at("/last-seen/tag").asString()).isEqualTo("v4");
    assertThat(history(build()).at("/versions/2/removed/0/id").asString()).isEqualTo("una-vale");
  }

  @Test
  void ofAWithdrawnRecordOnlyTheIdIsTold() throws Exception {
    Dossiers.edit(
        content,
        UNA,
        "name: Una Vale\n",
        "name: Una Vale\nwithdrawn: {on: 2025-05-02, reason: Taken for another.}\n");
    tag("v3");
    Map<String, String> site = build();
    assertThat(site.get("data/history.json")).contains("\"una-vale\"").doesNotContain(WORDS, CLAIM);
    assertThat(site.get("archive.html")).doesNotContain(WORDS, CLAIM, "Una Vale");
  }

  @Test
  void aRecordThatHasANewIdIsTheSame() throws Exception {
    Files.move(content.resolve(SUMMIT), content.resolve("summits/port-meeting-2025.md"));
    for (String file : Trees.read(content).keySet()) {
      if (file.endsWith(".md") || file.endsWith(".yaml")) {
        Path path = content.resolve(file);
        Files.writeString(
            path, Files.readString(path).replace("port-talks-2025", "port-meeting-2025"));
      }
    }
    Dossiers.edit(
        content,
        "site.yaml",
        "languages:",
        "redirects: {port-talks-2025: port-meeting-2025}\nlanguages:");
    JsonNode claim = life(history(build()), "port-meeting-2025", "first-in-years");
    assertThat(claim.at("/first-seen/tag").asString()).isEqualTo("v1");
  }

  /** Readers are led on; the records are two. */
  @Test
  void aRedirectToARecordOfAnotherKindIsNoOtherNameOfIt() throws Exception {
    Files.delete(content.resolve(UNA));
    Dossiers.edit(
        content, "site.yaml", "languages:", "redirects: {una-vale: port-talks-2025}\nlanguages:");
    JsonNode history = history(build());
    assertThat(life(history, "una-vale", CLAIM).get("state").asString()).isEqualTo("removed");
    assertThat(life(history, "port-talks-2025", "first-in-years").get("state").asString())
        .isEqualTo("standing");
  }

  /** Whoever builds as of an earlier day knows what came later. */
  @Test
  void whatALaterVersionHidesIsNotToldOfAnEarlierOne() throws Exception {
    Dossiers.edit(
        content, UNA, "name: Una Vale\n", "name: Una Vale\nembargo_until: 2039-01-01T00:00:00Z\n");
    tag("v3");
    Files.delete(content.resolve(UNA));
    Path out = temp.resolve("earlier");
    Program run =
        Program.plain(
            "build",
            content.toString(),
            "--history",
            "--edition=web,data",
            "--as-of=2025-04-14T23:00:00Z",
            "--out=" + out);
    assertThat(run.status()).as(run.err()).isZero();
    assertSilent(Trees.read(out));
  }

  @Test
  void aTagThatCannotBeReadWholeStopsTheBuild() throws Exception {
    String sound = Files.readString(content.resolve(UNA));
    Files.writeString(content.resolve(UNA), "---\nname: [\n---\n");
    tag("broken");
    Files.writeString(content.resolve(UNA), sound);
    assertRefused(content, "at the tag \"broken\"");
  }

  @Test
  void withoutAHistoryNothingIsBuilt() throws Exception {
    Path alone = Trees.copy(content, temp.resolve("alone/content"));
    assertRefused(alone, "is in no Git repository");
    Repositories.commit(temp.resolve("alone"));
    assertRefused(alone, "has no tags");
    Path clone = temp.resolve("clone");
    Git.cloneRepository()
        .setURI(repository.toUri().toString())
        .setDepth(1)
        .setDirectory(clone.toFile())
        .call()
        .close();
    assertRefused(clone.resolve("content"), "this clone is shallow");
  }

  @Test
  void aNameThatHidesSomethingIsRefused() throws Exception {
    tag("v3\u202Egnp");
    assertRefused(content, "U+202E (right-to-left override) in its name");
  }

  @Test
  void withoutTheOptionNothingIsSaidOfIt() throws IOException {
    Path out = temp.resolve("plain");
    Program.run("build", content.toString(), "--edition=web,data", "--out=" + out, "--quiet");
    assertThat(Trees.read(out)).doesNotContainKeys("archive.html", "data/history.json");
    assertThat(Trees.read(out).get("index.html")).doesNotContain("archive.html");
  }

  private void assertSilent(Map<String, String> site) {
    assertThat(site.get("data/history.json"))
        .contains("port-talks-2025")
        .doesNotContain(WORDS, CLAIM, "una-vale", "Una Vale");
    assertThat(site.get("archive.html")).doesNotContain(WORDS, CLAIM, "una-vale", "Una Vale");
  }

  private void assertRefused(Path folder, String sentence) {
    Path out = temp.resolve("none");
    Program run = Program.run("build", folder.toString(), "--history", "--out=" + out);
    assertThat(run.status()).as(run.err()).isEqualTo(2);
    assertThat(run.err()).contains(sentence, "nothing was built");
    assertThat(out).doesNotExist();
  }

  private Map<String, String> build() throws IOException {
    Path out = temp.resolve("site");
    Program run =
        Program.run("build", content.toString(), "--history", "--edition=web,data", "--out=" + out);
    assertThat(run.status()).as(run.err()).isZero();
    return Trees.read(out);
  }

  private static JsonNode history(Map<String, String> site) {
    return JsonMapper.shared().readTree(site.get("data/history.json"));
  }

  private static JsonNode life(JsonNode history, String record, String claim) {
    return history
        .get("seen")
        .valueStream()
        .filter(one -> one.get("record").asString().equals(record))
        .filter(one -> one.path("claim").asString("").equals(claim))
        .findFirst()
        .orElseThrow();
  }
}
