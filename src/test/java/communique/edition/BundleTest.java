package communique.edition;

import static org.assertj.core.api.Assertions.assertThat;

import communique.testing.Dossiers;
import communique.testing.Links;
import communique.testing.Program;
import communique.testing.Trees;
import communique.testing.Zips;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The site in one file: what is in it, what is not, and that it is always the same. */
class BundleTest {

  @TempDir private static Path temp;

  private static Path content = Path.of("");
  private static Path site = Path.of("");
  private static Path unpacked = Path.of("");

  @BeforeAll
  static void build() throws IOException {
    content = Dossiers.synthetic(temp);
    Files.writeString(
        content.resolve("site.yaml"),
        Files.readString(content.resolve("site.yaml"))
            + "pages: [{title: Handbook, path: handbook/index.html}]\n");
    site = build("site");
    unpacked = Zips.unpack(zip(site), temp.resolve("unpacked"));
  }

  private static Path build(String name) {
    Path out = temp.resolve(name);
    Program run = Program.run("build", content.toString(), "--bundle", "--out=" + out);
    assertThat(run.status()).as(run.err()).isZero();
    return out;
  }

  private static Path zip(Path out) {
    return out.resolve(Bundle.PATH);
  }

  @Test
  void holdsTheWholeSiteButWhatOnlyAServerNeeds() throws IOException {
    Map<String, String> expected = new TreeMap<>(Trees.read(site));
    List.of("404.html", "robots.txt", "sitemap.xml", Bundle.PATH)
        .forEach(path -> assertThat(expected.remove(path)).as(path).isNotNull());
    Map<String, String> packed = Trees.read(unpacked);
    assertThat(packed.keySet()).isEqualTo(expected.keySet());
    packed.forEach(
        (path, bytes) -> {
          if (!path.endsWith(".html") && !path.equals("SHA256SUMS")) {
            assertThat(bytes).as(path).isEqualTo(expected.get(path));
          }
        });
    assertThat(packed).containsKeys("index.html", "verify.html", "search.html", "licences/LICENSE");
  }

  /** Who unpacks it among other files has one thing more there. */
  @Test
  void allOfItLiesInOneFolder() throws IOException {
    try (ZipFile zip = new ZipFile(zip(site).toFile())) {
      assertThat(zip.stream().map(ZipEntry::getName))
          .allMatch(name -> name.startsWith(Bundle.FOLDER));
    }
  }

  @Test
  void nothingInItPointsToItOrToTheHandbook() throws IOException {
    assertThat(Trees.read(site).get("index.html")).contains("handbook/index.html");
    assertThat(Trees.read(site).get("about.html")).contains(Bundle.PATH);
    assertThat(Links.broken(unpacked)).isEmpty();
    Trees.read(unpacked)
        .forEach(
            (path, text) -> {
              assertThat(text).as(path).doesNotContain(Bundle.PATH + "\"", "<!--online");
              assertThat(path.endsWith(".html") && text.contains("handbook/")).as(path).isFalse();
            });
  }

  @Test
  void entriesAreSortedAndOfOneTime() throws IOException {
    try (ZipFile zip = new ZipFile(zip(site).toFile())) {
      List<String> names = zip.stream().map(ZipEntry::getName).toList();
      assertThat(names).isSorted().doesNotHaveDuplicates().hasSizeGreaterThan(50);
      assertThat(zip.stream().map(ZipEntry::getTimeLocal))
          .containsOnly(LocalDateTime.of(1980, 1, 2, 0, 0));
    }
  }

  @Test
  void theSameDossierGivesTheSameBytesInEveryZone() {
    TimeZone zone = TimeZone.getDefault();
    Locale locale = Locale.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(zip(build("elsewhere"))).hasSameBinaryContentAs(zip(site));
    } finally {
      TimeZone.setDefault(zone);
      Locale.setDefault(locale);
    }
  }

  @Test
  void isPackedAnewOnlyIfSomethingHasChanged() {
    Program again = Program.run("build", content.toString(), "--bundle", "--out=" + site);
    assertThat(again.out()).contains(": 0 files written");
  }

  @Test
  void goesWithTheSiteIfItIsNoLongerAskedFor() {
    Path out = build("once");
    assertThat(zip(out)).exists();
    assertThat(Program.run("build", content.toString(), "--out=" + out).status()).isZero();
    assertThat(zip(out)).doesNotExist();
    assertThat(out.resolve("verify.html")).doesNotExist();
  }

  @Test
  void packsPagesOnly() {
    Program run = Program.run("build", content.toString(), "--bundle", "--edition=data");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).startsWith("communique: --bundle packs the edition web\n");
  }

  @Test
  void isCompleteAsItIsAndUnpacked() {
    for (Path copy : List.of(zip(site), unpacked)) {
      Program run = Program.plain("verify", copy.toString());
      assertThat(run.status()).as(run.err()).isZero();
      assertThat(run.out()).startsWith("complete: ").contains("SHA-256 of SHA256SUMS: ");
    }
  }

  /** As Maven Site puts a handbook into the folder of a site; what it may do, who compares says. */
  @Test
  void whatAnotherToolPutIntoFoldersOfItsOwnCanBeExcepted() throws IOException {
    Path copy = Trees.copy(unpacked, temp.resolve("others"));
    Files.createDirectories(copy.resolve("handbook/pictures"));
    Files.writeString(copy.resolve("handbook/index.html"), "<p>of others");
    Files.writeString(copy.resolve("handbook/pictures/one.png"), "of others");
    Files.createDirectories(copy.resolve("images"));
    Files.writeString(copy.resolve("images/logo.png"), "of others");
    Program plain = Program.plain("verify", copy.toString());
    assertThat(plain.status()).isEqualTo(1);
    assertThat(plain.err())
        .contains("added: handbook/index.html")
        .endsWith("hint: if another tool fills these folders, write --except handbook,images\n");
    Program excepted = Program.plain("verify", copy.toString(), "--except", "handbook,images/");
    assertThat(excepted.status()).as(excepted.err()).isZero();
    assertThat(excepted.out())
        .startsWith("complete: ")
        .endsWith("not compared: 3 files of others in handbook/, images/\n");
    Files.writeString(copy.resolve("speakers/new.html"), "<p>new");
    Program added = Program.plain("verify", copy.toString(), "--except", "handbook,images");
    assertThat(added.status()).isEqualTo(1);
    assertThat(added.err()).contains("added: speakers/new.html\n").doesNotContain("hint");
    Files.delete(copy.resolve("speakers/new.html"));
    Files.writeString(copy.resolve("speakers/index.html"), "<p>other");
    assertThat(
            Program.plain("verify", copy.toString(), "--except", "handbook,images,speakers").err())
        .contains("altered: speakers/index.html\n");
    for (String none : List.of("..", "/", "", "a/../b")) {
      assertThat(Program.plain("verify", copy.toString(), "--except", none).status())
          .as(none)
          .isEqualTo(2);
    }
  }

  @Test
  void whatIsMissingAlteredOrAddedIsNamed() throws IOException {
    Path copy = Trees.copy(unpacked, temp.resolve("copy"));
    Files.delete(copy.resolve("about.html"));
    Files.writeString(copy.resolve("index.html"), "<p>other");
    Files.writeString(copy.resolve("speakers/new.html"), "<p>new");
    Files.writeString(copy.resolve("SHA256SUMS.asc"), "a signature");
    Files.writeString(copy.resolve("assets/.DS_Store"), "of the system");
    Files.delete(copy.resolve("timeline.html"));
    Files.createSymbolicLink(copy.resolve("timeline.html"), unpacked.resolve("timeline.html"));
    int listed = Files.readAllLines(copy.resolve("SHA256SUMS")).size();
    for (Path at : List.of(copy, Zips.pack(copy, temp.resolve("copy.zip")))) {
      Program run = Program.plain("verify", at.toString());
      List<String> expected =
          new ArrayList<>(List.of("missing: about.html", "altered: index.html"));
      // A packed link is what it led to.
      Stream.of("altered: timeline.html")
          .filter(line -> Files.isDirectory(at))
          .forEach(expected::add);
      expected.add("added: speakers/new.html");
      expected.add(
          "not complete: 1 missing, %d altered, 1 added; SHA256SUMS lists %d files"
              .formatted(expected.size() - 2, listed));
      assertThat(run.err().lines()).isEqualTo(expected);
      assertThat(run.out()).startsWith("SHA-256 of SHA256SUMS: ").hasLineCount(1);
      assertThat(run.status()).isEqualTo(1);
    }
  }

  /** What is cut off with the end of the list is not missed otherwise. */
  @Test
  void aListThatIsNotWholeIsNoList() throws IOException {
    Path copy = Trees.copy(unpacked, temp.resolve("listless"));
    Path list = copy.resolve("SHA256SUMS");
    String whole = Files.readString(list);
    String first = whole.substring(0, whole.indexOf('\n') + 1);
    for (String other :
        List.of(
            "",
            "\n",
            whole.substring(0, 700),
            whole.stripTrailing(),
            whole + first,
            whole + first.replaceFirst("  .*", "  ../outside.txt"),
            "no list at all\n")) {
      Files.writeString(list, other);
      Program run = Program.plain("verify", copy.toString());
      assertThat(run.status()).as(other).isEqualTo(1);
      assertThat(run.err()).contains("has a damaged SHA256SUMS: line ");
      assertThat(run.out()).isEmpty();
    }
    Files.write(list, new byte[] {(byte) 0xFF, '\n'});
    assertThat(Program.plain("verify", copy.toString()).err()).contains("line 1 is not a hash");
  }

  @Test
  void aListThatIsNoPlainFileIsDamaged() throws IOException, InterruptedException {
    Path copy = Trees.copy(unpacked, temp.resolve("listed"));
    Path list = copy.resolve("SHA256SUMS");
    Files.move(list, temp.resolve("list"));
    Files.createSymbolicLink(list, temp.resolve("list"));
    assertDamaged(copy);
    Files.delete(list);
    assertThat(new ProcessBuilder("mkfifo", list.toString()).start().waitFor()).isZero();
    assertDamaged(copy);
    assertThat(Program.plain("verify", list.toString()).status()).isEqualTo(2);
  }

  private static void assertDamaged(Path copy) {
    Program run = Program.plain("verify", copy.toString());
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err())
        .contains("has a damaged SHA256SUMS: it is not a plain file")
        .hasLineCount(1);
  }

  @Test
  void whatOnlyLooksLikeASignatureIsAdded() throws IOException {
    Path copy = Trees.copy(unpacked, temp.resolve("signed"));
    for (String name : List.of("SHA256SUMS.exe", "SHA256SUMS.html", "SHA256SUMS.p7s")) {
      Files.writeString(copy.resolve(name), "something");
    }
    assertThat(Program.plain("verify", copy.toString()).err())
        .contains("added: SHA256SUMS.exe", "added: SHA256SUMS.html")
        .doesNotContain("added: SHA256SUMS.p7s");
  }

  @Test
  void aLinkToACopyIsThatCopy() throws IOException {
    Path link = Files.createSymbolicLink(temp.resolve("current"), unpacked);
    assertThat(Program.plain("verify", link.toString()).status()).isZero();
  }

  /** Some programs unpack the first of two, others the last; some leave the folder. */
  @Test
  void oddEntriesOfAZipAreNamed() throws IOException {
    List<String> more = List.of("../../.DS_Store", "../evil/", "index.html/");
    Path odd =
        Zips.with(Zips.pack(unpacked, temp.resolve("flat.zip")), more, temp.resolve("odd.zip"));
    assertThat(Program.plain("verify", odd.toString()).err())
        .contains("altered: index.html", "added: ../../.DS_Store", "added: ../evil");
  }

  @Test
  void norMayTheyLieBesideTheFolder() throws IOException {
    for (String odd : List.of("../../.DS_Store", "../evil/", "evil.html", "communique-offline")) {
      Path zip = Zips.with(zip(site), List.of(odd), temp.resolve("beside.zip"));
      assertThat(Program.plain("verify", zip.toString()).status()).as(odd).isEqualTo(1);
    }
  }

  @Test
  void aZipWithTwoListsHasNone() throws IOException {
    Path two = Zips.with(zip(site), List.of(Bundle.FOLDER + "SHA256SUMx"), temp.resolve("two.zip"));
    String bytes = Files.readString(two, StandardCharsets.ISO_8859_1);
    Files.writeString(two, bytes.replace("SHA256SUMx", "SHA256SUMS"), StandardCharsets.ISO_8859_1);
    assertThat(Program.plain("verify", two.toString()).status()).isEqualTo(1);
  }

  @Test
  void whatCannotBeVerifiedSaysWhy() throws IOException {
    Path empty = Files.createDirectory(temp.resolve("empty"));
    Path text = Files.writeString(temp.resolve("text.zip"), "no zip");
    byte[] whole = Files.readAllBytes(zip(site));
    Path half = Files.write(temp.resolve("half.zip"), Arrays.copyOf(whole, 5_000));
    assertThat(Program.plain("verify", empty.toString()))
        .isEqualTo(
            new Program(
                1,
                "",
                "communique: %s has no SHA256SUMS, so there is nothing to compare it with\n"
                    .formatted(empty)));
    for (Path damaged : List.of(text, half)) {
      Program run = Program.plain("verify", damaged.toString());
      assertThat(run.status()).isEqualTo(1);
      assertThat(run.err())
          .startsWith("communique: %s is not a zip file, or a damaged one: ".formatted(damaged));
    }
    assertThat(Program.plain("verify", temp.resolve("none").toString()).status()).isEqualTo(2);
  }

  /** A bit that tips over on the way in one of the files. */
  @Test
  void aFileThatIsDamagedInsideThePackIsDamage() throws IOException {
    byte[] bytes = Files.readAllBytes(zip(site));
    try (ZipFile zip = new ZipFile(zip(site).toFile())) {
      assertThat(zip.getEntry(Bundle.FOLDER + "index.html").getCompressedSize())
          .isGreaterThan(1_000);
    }
    int at = indexOf(bytes, "index.html") + 500;
    bytes[at] ^= 1;
    Path damaged = Files.write(temp.resolve("damaged.zip"), bytes);
    assertThat(Program.plain("verify", damaged.toString()).err()).contains("or a damaged one");
  }

  private static int indexOf(byte[] bytes, String words) {
    return new String(bytes, StandardCharsets.ISO_8859_1).indexOf(words);
  }
}
