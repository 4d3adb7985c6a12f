package communique.curate.revise;

import static org.assertj.core.api.Assertions.assertThat;

import communique.model.Dossier;
import communique.model.Item;
import communique.testing.Cases;
import communique.testing.Dossiers;
import communique.testing.Photographs;
import communique.testing.Program;
import communique.testing.Repositories;
import communique.testing.Trees;
import communique.testing.Written;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever has an id gets another, and nothing else changes. */
class RenamingTest {

  private static final String NEW = "zz-renamed";

  /** Late enough for all that is told in any of them. */
  private static final String LATE = "--as-of=2040-01-01T00:00:00Z";

  @TempDir Path temp;

  /** Every id of every golden dossier, there and back. */
  @TestFactory
  Stream<DynamicTest> everyId() {
    return Stream.of("synthetic", "pacts", "calls", "voices", "languages", "treaties")
        .flatMap(
            name -> {
              Dossier dossier = Dossiers.load(golden(name));
              return dossier.items().stream()
                  .map(
                      item ->
                          DynamicTest.dynamicTest(
                              name + " " + item.id(), () -> thereAndBack(name, item)));
            });
  }

  private static Path golden(String name) {
    return Cases.root().resolve("golden/" + name + "/content");
  }

  private void thereAndBack(String name, Item item) throws IOException {
    Path content = temp.resolve("content");
    Trees.delete(content);
    Trees.copy(golden(name), content);
    Map<String, String> before = Trees.read(content);
    List<String> problems = problems(content, NEW, item.id());
    Program there = Program.plain("rename", item.id(), NEW, "--in=" + content, LATE);
    assertThat(there.err()).isEmpty();
    assertThat(problems(content, NEW, item.id())).isEqualTo(problems);
    Dossier renamed = Dossiers.load(content);
    assertThat(renamed.item(item.id())).isEmpty();
    assertThat(renamed.item(NEW)).isPresent();
    assertThat(renamed.site().redirects())
        .anySatisfy(
            redirect -> {
              assertThat(redirect.from()).isEqualTo(item.id());
              assertThat(redirect.to().id()).isEqualTo(NEW);
            });
    Program back = Program.plain("rename", NEW, item.id(), "--in=" + content, LATE);
    assertThat(back.err()).isEmpty();
    Map<String, String> after = new TreeMap<>(Trees.read(content));
    after.computeIfPresent("site.yaml", (path, text) -> withoutRedirect(text, item.id()));
    assertThat(after).isEqualTo(before);
  }

  /** Claims and parts are named by their records and by what is placed in them. */
  @Test
  void aClaimOrAPart() throws IOException {
    Path content = Dossiers.synthetic(temp);
    String before = Files.readString(content.resolve("changes.yaml"));
    assertThat(rename(content, "first-in-years", "after-a-while").err()).isEmpty();
    assertThat(rename(content, "port-talks-2025#opening", "welcome").err()).isEmpty();
    assertThat(rename(content, "mesh", "wider-mesh").out())
        .contains("claim mesh is now wider-mesh");
    assertThat(content.resolve("summits/port-talks-2025.md"))
        .content()
        .contains("brief: [after-a-while, marsh-nets]", "  - id: after-a-while\n")
        .contains("{id: welcome, name: Opening}");
    assertThat(content.resolve("statements/port-talks-2025.yaml"))
        .content()
        .contains("        part: welcome\n");
    assertThat(content.resolve("changes.yaml"))
        .content()
        .isEqualTo(before.replace("claim mesh", "claim wider-mesh"));
    assertThat(Program.run("check", content.toString()).err()).isEmpty();
    assertThat(content.resolve("site.yaml")).content().doesNotContain("redirects");
  }

  @Test
  void aClaimThatSeveralRecordsHaveIsSaidWithItsRecord() throws IOException {
    Path content = Dossiers.synthetic(temp);
    Dossiers.edit(content, "agreements/nets-mou-2025.md", "id: mesh", "id: boats");
    Dossiers.edit(content, "changes.yaml", "claim mesh", "claim boats");
    refused(content, "boats", "ships")
        .contains("more than one claim")
        .contains("say which: ")
        .contains("nets-mou-2025#boats")
        .contains("storm-2024#boats");
    assertThat(rename(content, "storm-2024#boats", "ships").err()).isEmpty();
    assertThat(content.resolve("events.yaml")).content().contains("{id: ships,");
    assertThat(content.resolve("agreements/nets-mou-2025.md")).content().contains("{id: boats,");
    assertThat(content.resolve("changes.yaml")).content().contains("claim boats");
  }

  /** File, text in another language and picture go along, whatever ends their lines. */
  @Test
  void theFilesOfASheet() throws IOException {
    Path desk = Files.createDirectories(temp.resolve("desk"));
    Path content = Dossiers.synthetic(desk);
    Path sheet = content.resolve("summits/port-talks-2025.md");
    Path korean = content.resolve("summits/port-talks-2025.ko.md");
    Path picture = content.resolve("pictures/port-talks-2025.jpg");
    Files.writeString(korean, "합성 자료 [@harbour-gazette]. [[storm-2024|폭풍]] [@northern-courier].\n");
    Files.createDirectories(picture.resolveSibling(""));
    Files.write(picture, Photographs.jpeg(1600, 1200));
    Dossiers.edit(
        content,
        "summits/port-talks-2025.md",
        "kind: bilateral\n",
        """
        kind: bilateral
        picture: {file: port-talks-2025.jpg, credit: Test, licence: CC0, alt: A grey surface}
        """);
    String written = "\uFEFF" + Files.readString(sheet).replace("\n", "\r\n");
    Files.writeString(sheet, written);
    Repositories.commit(desk);
    String words = Files.readString(korean);
    assertThat(rename(content, "port-talks-2025", NEW).err()).isEmpty();
    assertThat(content.resolve("summits/" + NEW + ".md"))
        .content()
        .isEqualTo(written.replace("port-talks-2025.jpg", NEW + ".jpg"));
    assertThat(content.resolve("summits/" + NEW + ".ko.md")).content().isEqualTo(words);
    assertThat(content.resolve("pictures/" + NEW + ".jpg")).exists();
    assertThat(List.of(sheet, korean, picture)).noneMatch(Files::exists);
    assertThat(Program.run("check", content.toString(), "--since=HEAD").err())
        .doesNotContain("changed-without-entry", "removed-without-redirect");
    rename(content, "storm-2024", "gale-2024");
    assertThat(content.resolve("summits/" + NEW + ".ko.md"))
        .content()
        .isEqualTo(words.replace("storm-2024", "gale-2024"));
  }

  @Test
  void theOldAddressLeadsToTheNewOne() throws IOException {
    Path content = Dossiers.synthetic(temp);
    rename(content, "port-talks-2025", "harbour-talks");
    rename(content, "harbour-talks", "anselm-talks");
    assertThat(content.resolve("site.yaml"))
        .content()
        .endsWith("redirects:\n  port-talks-2025: anselm-talks\n  harbour-talks: anselm-talks\n");
    Map<String, String> site =
        new Written()
            .of(Dossiers.load(content), path -> path.startsWith("summits/") && path.endsWith("l"));
    assertThat(site).containsKey("summits/anselm-talks.html");
    assertThat(site.get("summits/port-talks-2025.html")).contains("anselm-talks.html");
    assertThat(site.get("summits/harbour-talks.html")).contains("anselm-talks.html");
  }

  /** Who follows the history of the dossier is told of no change. */
  @Test
  void aComparisonWithWhatWasPublishedIsSilent() throws IOException {
    for (String id :
        List.of("port-talks-2025", "ana-torvald", "vastria", "harbour-gazette", "torvald-sea")) {
      Path desk = Files.createDirectories(temp.resolve(id));
      Path content = Dossiers.synthetic(desk);
      Repositories.commit(desk);
      rename(content, id, NEW);
      assertThat(Program.run("check", content.toString(), "--since=HEAD").err()).as(id).isEmpty();
    }
  }

  /** An embargo would be broken by a page that bears the id. */
  @Test
  void nobodyIsSentFromAnAddressThatNobodyWasShown() throws IOException {
    Path content = Dossiers.synthetic(temp);
    Dossiers.edit(content, "register.yaml", "{id: railways,", "{id: railways, state: draft,");
    Dossiers.edit(
        content, "statements/port-talks-2025.yaml", "[fisheries, railways]", "[fisheries]");
    assertThat(rename(content, "railways", "trains").err()).isEmpty();
    assertThat(content.resolve("register.yaml")).content().contains("{id: trains, state: draft,");
    assertThat(content.resolve("site.yaml")).content().doesNotContain("redirects");
  }

  @Test
  void redirectsInBracesGetOneMore() throws IOException {
    Path content = Dossiers.synthetic(temp);
    Files.writeString(
        content.resolve("site.yaml"),
        "redirects: {earlier: port-talks-2025} # kept\n",
        StandardOpenOption.APPEND);
    rename(content, "port-talks-2025", "harbour-talks");
    assertThat(content.resolve("site.yaml"))
        .content()
        .endsWith("redirects: {earlier: harbour-talks, port-talks-2025: harbour-talks} # kept\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          port-talk-2025  | x             | there is no record and no claim "port-talk-2025"    | did you mean "port-talks-2025"?
          port-talks-2025 | storm-2024    | "storm-2024" is the id of a event already           | choose another id
          port-talks-2025 | Harbour Talks | "Harbour Talks" cannot be an id                     | did you mean "harbour-talks"?
          port-talks-2025 | con           | Windows keeps this name                             |
          port-talks-2025 | index         | the list of the records of a folder is named so     |
          port-talks-2025 | not-stated    | the sources do not tell something                   |
          port-talks-2025 | port-talks-2025 | is its id already                                 |
          storm-2024      | first-in-years | in "port-talks-2025" the id "first-in-years" would lead to a claim | choose another id
          mesh            | mesh           | is its id already                                  |
          who-asked       | opening        | has a claim or a part "opening" already            | choose another id
          """)
  void whatCannotBe(String old, String now, String message, String hint) throws IOException {
    Path content = Dossiers.synthetic(temp);
    refused(content, old, now).contains(message).contains(hint == null ? "" : "hint: " + hint);
  }

  @Test
  void anIdThatReadersAreSentFromIsTaken() throws IOException {
    Path content = Dossiers.synthetic(temp);
    rename(content, "port-talks-2025", "harbour-talks");
    refused(content, "storm-2024", "port-talks-2025")
        .contains("readers of \"port-talks-2025\" are sent to \"harbour-talks\"");
  }

  @Test
  void aDossierOfWhichAFileCannotBeReadIsLeftAlone() throws IOException {
    Path content = Dossiers.synthetic(temp);
    Dossiers.edit(content, "events.yaml", "title: The storm", "titel: The storm");
    refused(content, "port-talks-2025", "harbour-talks").contains("events.yaml:");
  }

  @Test
  void aDryRunShowsTheLinesAndWritesNothing() throws IOException {
    Path content = Dossiers.synthetic(temp);
    Map<String, String> before = Trees.read(content);
    Program run = Program.run("rename", "railways", "trains", "--in=" + content, "--dry-run");
    assertThat(run.status()).isZero();
    assertThat(run.out().lines())
        .contains("-  - {id: railways, name: Railways}", "+  - {id: trains, name: Railways}")
        .contains("+  railways: trains")
        .anyMatch(line -> line.startsWith("--- a/") && line.endsWith("register.yaml"));
    assertThat(Trees.read(content)).isEqualTo(before);
  }

  private static Program rename(Path content, String old, String now) {
    return Program.run("rename", old, now, "--in=" + content);
  }

  /** What is said of a rename of which nothing comes. */
  private static AbstractStringAssert<?> refused(Path content, String old, String now)
      throws IOException {
    Map<String, String> before = Trees.read(content);
    Program run = rename(content, old, now);
    assertThat(run.status()).isNotZero();
    assertThat(Trees.read(content)).isEqualTo(before);
    return assertThat(run.err());
  }

  private static String withoutRedirect(String settings, String id) {
    return settings
        .replace("redirects:\n  " + NEW + ": " + id + "\n", "")
        .replace("  " + NEW + ": " + id + "\n", "")
        .replace(", " + NEW + ": " + id, "");
  }

  /** What check tells, whatever the record is called and on whichever place of a line it stands. */
  private static List<String> problems(Path content, String one, String other) {
    return Program.plain("check", content.toString(), "--all", LATE)
        .err()
        .lines()
        .filter(line -> line.contains("[") && line.contains("]"))
        .map(line -> line.replace(one, "ID").replace(other, "ID").replaceAll(":\\d+$", ""))
        .sorted()
        .collect(Collectors.toList());
  }
}
