package communique.edition;

import static org.assertj.core.api.Assertions.assertThat;

import communique.testing.Dossiers;
import communique.testing.Html;
import communique.testing.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One HTML file of one sheet or several. */
class SingleFileTest {

  private static final String FOREIGN = "a[href]:not([href^=#], [href^=https://])";

  @TempDir private Path temp;
  private Path content;
  private Path out;

  @BeforeEach
  void dossier() throws IOException {
    content = Dossiers.synthetic(temp);
    out = temp.resolve("out");
  }

  private Program build(String... options) {
    String[] all = new String[options.length + 3];
    System.arraycopy(options, 0, all, 3, options.length);
    all[0] = "build";
    all[1] = content.toString();
    all[2] = "--out=" + out;
    return Program.run(all);
  }

  private Document page(String name) throws IOException {
    return Jsoup.parse(out.resolve("downloads").resolve(name));
  }

  @Test
  void aSetOfSheetsLeadsFromOneToTheOther() throws IOException {
    Program run = build("--single-file=port-talks-2025,ana-torvald,iven-marsh");
    assertThat(run.status()).as(run.err()).isZero();
    Document page = page("port-talks-2025.html");
    assertThat(page.select("main > div").eachAttr("id"))
        .containsExactly("port-talks-2025", "ana-torvald", "iven-marsh");
    assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    assertThat(page.select("main > div > article")).hasSize(3);
    assertThat(page.select("#port-talks-2025 a[href=#ana-torvald]")).isNotEmpty();
    assertThat(page.select("a[href^=#]").eachAttr("href"))
        .allMatch(link -> page.getElementById(link.substring(1)) != null);
    assertThat(page.select("a[href^=https://desk.example/sheets/timeline.html]")).isNotEmpty();
    assertThat(page.select(FOREIGN)).isEmpty();
    assertThat(page.text()).contains("The sea belongs to both.");
    assertThat(Html.errors(out)).allMatch(error -> error.contains("at-rule “@layer”"));
  }

  @Test
  void whereNobodyKnowsTheSiteTheWordsOfALinkStay() throws IOException {
    Dossiers.edit(content, "site.yaml", "base-url: https://desk.example/sheets", "");
    assertThat(build("--single-file=ana-torvald").status()).isZero();
    Document page = page("ana-torvald.html");
    assertThat(page.select("[href]:not([href^=#], [href^=https://], [href^=data:])")).isEmpty();
    assertThat(page.text()).contains("Torvald–Marsh talks in Port Anselm");
  }

  @Test
  void isAFileOfEachSetAndGoesWithTheNextBuild() {
    assertThat(build("--single-file=ana-torvald", "--single-file=iven-marsh").status()).isZero();
    assertThat(out.resolve("downloads")).isDirectoryContaining("glob:**ana-torvald.html");
    assertThat(out.resolve("downloads/iven-marsh.html")).exists();
    assertThat(build().status()).isZero();
    assertThat(out.resolve("downloads")).doesNotExist();
  }

  @Test
  void aSheetThatThereIsNotIsAProblem() {
    Program run = build("--single-file=ana-torvalt");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err())
        .contains("error[unknown-sheet] --single-file\n    there is no sheet \"ana-torvalt\"")
        .contains("did you mean \"ana-torvald\"?");
    assertThat(out).doesNotExist();
    assertThat(build("--single-file=../x").status()).isEqualTo(2);
    assertThat(Files.exists(out)).isFalse();
  }

  @Test
  void eachSheetBearsItsOwnMarks() throws IOException {
    Files.writeString(
        content.resolve("speakers/iko-vell.md"), "---\nname: Iko Vell\nstate: draft\n---\n");
    Program run = build("--single-file=odo-lind,iko-vell", "--include=drafts", "--edition=web");
    assertThat(run.status()).as(run.err()).isZero();
    Document page = page("odo-lind.html");
    assertThat(page.select("#iko-vell .state").text()).contains("Draft");
    assertThat(page.select("#odo-lind .state").text()).doesNotContain("Draft");
    assertThat(page.select("body > aside")).isEmpty();
  }

  @Test
  void aSheetThatIsAskedForTwiceStandsThereOnce() throws IOException {
    assertThat(build("--single-file=odo-lind,odo-lind", "--edition=web").status()).isZero();
    assertThat(page("odo-lind.html").select("article")).hasSize(1);
  }
}
