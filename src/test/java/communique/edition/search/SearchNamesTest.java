package communique.edition.search;

import static org.assertj.core.api.Assertions.assertThat;

import communique.testing.Dossiers;
import communique.testing.Program;
import communique.testing.SearchPage;
import communique.testing.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file of the search that a browser kept is never put together with those of another build. */
@Tag("thorough")
class SearchNamesTest {

  @TempDir Path temp;

  @Test
  void aNameStandsForOneContent() throws IOException {
    Path content = Dossiers.synthetic(temp);
    Map<String, String> before = build(content, "before");
    assertThat(build(content, "again")).isEqualTo(before);
    Files.writeString(content.resolve("speakers/carl-adams.md"), "---\nname: Carl Adams\n---\n");
    Dossiers.edit(content, "speakers/ana-torvald.md", "the first woman in", "the second woman in");
    Map<String, String> after = build(content, "after");
    Set<String> both = new TreeSet<>(before.keySet());
    both.retainAll(after.keySet());
    both.remove("index.js");
    assertThat(both).allSatisfy(name -> assertThat(after).containsEntry(name, before.get(name)));
    assertThat(after).isNotEqualTo(before);
  }

  @Test
  void anEditLeavesTheFilesOfOthersAlone() throws IOException {
    Path content = Dossiers.synthetic(temp);
    Set<String> before = records(build(content, "before"));
    Dossiers.edit(content, "sources.yaml", "note: Synthetic.", "note: Invented.");
    Set<String> after = records(build(content, "after"));
    assertThat(before).hasSizeGreaterThan(1).hasSameSizeAs(after);
    assertThat(after).containsAnyElementsOf(before).isNotEqualTo(before);
  }

  @Test
  void theListNamesThemAll() throws IOException {
    Path content = Dossiers.synthetic(temp);
    build(content, "site");
    SearchPage page = new SearchPage(temp.resolve("site"));
    assertThat(page.find("nets", false)).isNotEmpty().allSatisfy(hit -> page.href(hit));
  }

  private static Set<String> records(Map<String, String> files) {
    Set<String> names = new TreeSet<>(files.keySet());
    names.removeIf(name -> !name.startsWith("records/"));
    return names;
  }

  private Map<String, String> build(Path content, String name) throws IOException {
    Path site = temp.resolve(name);
    Program run = Program.run("build", content.toString(), "--edition=web", "--out=" + site);
    assertThat(run.status()).as(run.err()).isZero();
    return Trees.read(site.resolve("search"));
  }
}
