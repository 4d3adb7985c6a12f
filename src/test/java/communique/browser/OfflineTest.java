package communique.browser;

import static org.assertj.core.api.Assertions.assertThat;

import communique.shape.Fingerprint;
import communique.testing.Dossiers;
import communique.testing.Program;
import communique.testing.Trees;
import communique.testing.Zips;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The offline bundle, unpacked on a disk, in a browser: reading, searching, verifying. */
@InBrowser
class OfflineTest {

  private static final String SHOWN =
      "return [document.getElementById('verify_status').textContent,"
          + "...[...document.querySelectorAll('#verify_found > *')].map(e => e.textContent)]";

  @TempDir private static Path temp;
  private static Path site = Path.of("");
  private static Path stick = Path.of("");
  private final Browser browser;

  OfflineTest(Browser browser) {
    this.browser = browser;
  }

  @BeforeAll
  static void build() throws IOException {
    Path content = Dossiers.synthetic(temp);
    site = temp.resolve("site");
    Program run =
        Program.run(
            "build",
            content.toString(),
            "--bundle",
            "--single-file=port-talks-2025,ana-torvald",
            "--out=" + site);
    assertThat(run.status()).as(run.err()).isZero();
    stick = Zips.unpack(site.resolve("downloads/communique-offline.zip"), temp.resolve("stick"));
  }

  @BeforeEach
  void atADesk() {
    browser.look(Look.DESK);
  }

  @Test
  void opensAndSearchesWithoutAServer() {
    browser.open(URI.create(page("search.html") + "?q=nets"));
    browser.await("document.querySelector('#search_results a')");
    assertThat(
            browser.list("return [document.querySelector('#search_results').textContent]").get(0))
        .contains("Memorandum on nets");
    browser.open(page("index.html"));
    browser.run("document.querySelector('main a[href$=\".html\"]').click()");
    browser.await(
        "location.pathname.includes('/stick/') && !location.pathname.endsWith('/index.html')");
    silent();
  }

  @Test
  void aWholeCopyIsComplete() throws IOException {
    List<String> told = verify(stick);
    assertThat(told)
        .containsExactly("Complete: %d files are as the list has them.".formatted(listed()));
    assertThat(browser.list("return [document.querySelector('#verify_list code').textContent]"))
        .containsExactly(Fingerprint.of(Files.readAllBytes(stick.resolve("SHA256SUMS"))));
    silent();
  }

  @Test
  void whatIsMissingAlteredOrAddedIsNamed() throws IOException {
    Path copy = Trees.copy(stick, temp.resolve("copy"));
    Files.delete(copy.resolve("about.html"));
    Files.writeString(copy.resolve("index.html"), "<p>other");
    Files.writeString(copy.resolve("speakers/new.html"), "<p>new");
    Files.writeString(copy.resolve("SHA256SUMS.asc"), "a signature");

    assertThat(verify(copy))
        .containsExactly(
            "Not complete. Of %d listed files %d are as they should be."
                .formatted(listed(), listed() - 2),
            "Missing",
            "about.html",
            "Altered",
            "index.html",
            "Added",
            "speakers/new.html");
  }

  /** What is cut off with the end of the list is not missed otherwise. */
  @Test
  void aListThatIsCutIsNoList() throws IOException {
    Path copy = Trees.copy(stick, temp.resolve("cut"));
    Path list = copy.resolve("SHA256SUMS");
    byte[] whole = Files.readAllBytes(list);
    for (int length : List.of(0, 700)) {
      Files.write(list, Arrays.copyOf(whole, length));
      assertThat(verify(copy))
          .singleElement()
          .asString()
          .startsWith("SHA256SUMS is damaged: line ");
    }
    Files.write(list, new byte[] {(byte) 0xFF, '\n'});
    assertThat(verify(copy)).singleElement().asString().contains("line 1 is not a hash");
    Files.write(list, whole);
    assertThat(verifyAgain(copy)).singleElement().asString().startsWith("Complete: ");
  }

  /** In a folder of its own, with a list that another program saved. */
  @Test
  void aCopyThatWasHandledIsComplete() throws IOException {
    Path top = temp.resolve("handled");
    Path copy = Trees.copy(stick, top.resolve("communique-offline"));
    Path list = copy.resolve("SHA256SUMS");
    StringBuilder saved = new StringBuilder("\uFEFF");
    for (String line : Files.readAllLines(list)) {
      saved.append(line.substring(0, 64).toUpperCase(Locale.ROOT)).append(line, 64, line.length());
      saved.append("\r\n");
    }
    Files.writeString(list, saved);
    assertThat(verify(top)).singleElement().asString().startsWith("Complete: ");
    Files.writeString(copy.resolve("desktop.ini"), "[.ShellClassInfo]");
    Files.writeString(copy.resolve("ABOUT.html"), "<p>other");
    Files.writeString(top.resolve("autorun.inf"), "[autorun]");
    assertThat(verifyAgain(top))
        .containsSubsequence(
            "Altered", "about.html", "Added", "../autorun.inf", "ABOUT.html", "desktop.ini");
  }

  @Test
  void aFolderWithoutAListSaysSo() throws IOException {
    Path other = Files.createDirectory(temp.resolve("other"));
    Files.writeString(other.resolve("a.txt"), "a");
    assertThat(verify(other))
        .containsExactly(
            "There is no SHA256SUMS in this folder, so there is nothing to compare it with.");
  }

  /** Around every length at which a block ends, whole and in two pieces. */
  @Test
  void theSumsAreThoseOfTheStandard() {
    browser.open(page("verify.html"));
    String text = "Communiqué 公报 ".repeat(20);
    List<Integer> lengths =
        IntStream.concat(IntStream.rangeClosed(0, 130), IntStream.of(191, 192, 193, 300))
            .boxed()
            .toList();
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    List<String> sums =
        browser.list(
            "const bytes = new TextEncoder().encode(arguments[0]);"
                + "return arguments[1].map(n => { const s = new communique.Sha256();"
                + "s.add(bytes.subarray(0, n / 3)); s.add(bytes.subarray(n / 3, n)); return s.hex(); })",
            text,
            lengths);
    assertThat(sums)
        .isEqualTo(
            lengths.stream().map(length -> Fingerprint.of(Arrays.copyOf(bytes, length))).toList());
  }

  @Test
  void aSingleFileIsDressedAndItsLinksWork() throws IOException {
    Path alone = Files.createDirectory(temp.resolve("alone")).resolve("sheet.html");
    Files.copy(site.resolve("downloads/port-talks-2025.html"), alone);
    browser.open(alone.toUri());
    assertThat(browser.traffic().requests())
        .allMatch(asked -> asked.equals(alone.toUri()) || asked.getScheme().equals("data"));
    assertThat(browser.ask(String.class, "return getComputedStyle(document.body).margin"))
        .isEqualTo("0px");
    assertThat(browser.ask(Boolean.class, "return document.querySelector('.theme').hidden"))
        .as("the script has run")
        .isFalse();
    browser.run("document.querySelector('#port-talks-2025 a[href=\"#ana-torvald\"]').click()");
    browser.await("location.hash === '#ana-torvald'");
    silent();
  }

  private static URI page(String path) {
    return stick.resolve(path).toUri();
  }

  private static int listed() throws IOException {
    return Files.readAllLines(stick.resolve("SHA256SUMS")).size();
  }

  private List<String> verify(Path folder) {
    browser.open(page("verify.html"));
    return verifyAgain(folder);
  }

  private List<String> verifyAgain(Path folder) {
    browser.run("document.getElementById('verify_status').textContent = ''");
    browser.choose("verify_folder", folder);
    browser.await(
        "document.getElementById('verify_status').textContent"
            + ".match(/^(Complete|Not|There|SHA256SUMS is)/)");
    return browser.list(SHOWN);
  }

  private void silent() {
    assertThat(browser.traffic().complaints()).isEmpty();
    assertThat(browser.traffic().requests())
        .allMatch(asked -> List.of("file", "data").contains(asked.getScheme()));
  }
}
