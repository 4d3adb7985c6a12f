package communique.output;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import communique.shape.Fingerprint;
import communique.testing.ForgedZip;
import communique.testing.Program;
import communique.testing.Zips;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A bundle holds for `verify` what it holds for every program that unpacks it, or is damaged. */
class ForgedBundleTest {

  private static final UnaryOperator<ForgedZip.Head> HONEST = UnaryOperator.identity();

  private static final String A = "the words of a";
  private static final String B = "other words, of b";
  private static final String LIST = line(A, "a.html") + line(B, "b/b.html");

  @TempDir Path temp;

  private static String line(String words, String path) {
    return Fingerprint.of(words.getBytes(UTF_8)) + "  " + path + "\n";
  }

  /** The honest files, to which a test adds. */
  private static ForgedZip honest() {
    return new ForgedZip().add("SHA256SUMS", LIST).add("a.html", A).add("b/b.html", B);
  }

  @Test
  void anHonestOneIsComplete() throws IOException {
    assertThat(verify(honest().end("")).status()).isZero();
    assertThat(verify(honest().end("made at the desk")).status()).isZero();
    assertThat(verify(honest().add("b/", "").end("")).status()).isZero();
    byte[] same = ForgedZip.path("c.html");
    byte[] whole =
        new ForgedZip()
            .add("SHA256SUMS", line(A, "c.html"))
            .add("c.html", A, head -> head.with(0x7075, same), head -> head.with(0x7075, same))
            .end("");
    assertThat(verify(whole).status()).isZero();
  }

  @Test
  void oneOfThePlatformsOwnWriterIsToo() throws IOException {
    Path folder = Files.createDirectories(temp.resolve("site/b"));
    Files.writeString(folder.resolve("b.html"), B);
    Files.writeString(folder.resolveSibling("a.html"), A);
    Files.writeString(folder.resolveSibling("SHA256SUMS"), LIST);
    Path zip = Zips.pack(temp.resolve("site"), temp.resolve("site.zip"));
    assertThat(Program.plain("verify", zip.toString()).status()).isZero();
  }

  /** Lies about the last file, before its bytes, in the directory, or in both. */
  static Stream<Arguments> lies() {
    Map<String, UnaryOperator<ForgedZip.Head>> lies =
        Map.of(
            "another name", head -> head.named("c.html"),
            "another name besides", head -> head.with(0x7075, ForgedZip.path("c.html")),
            "an empty name besides", head -> head.with(0x7075),
            "encrypted", head -> head.flagged(1 << 11 | 1),
            "another method", head -> head.by(12),
            "stored", head -> head.by(0),
            "too short", head -> head.sized(3),
            "too long", head -> head.sized(1 << 30),
            "another sum", head -> head.summed(1),
            "letters of no charset", head -> head.named("bé").flagged(0));
    Map<String, UnaryOperator<ForgedZip.Head>> ofTheDirectory =
        Map.of(
            "a link", head -> head.kind(0120777 << 16),
            "a device", head -> head.kind(0020666 << 16),
            "a folder of DOS", head -> head.kind(0x10),
            "a label of DOS", head -> head.on(0).kind(0x08),
            "a label of VFAT", head -> head.on(14).kind(0x29),
            "a label on Unix", head -> head.kind(0100644 << 16 | 0x08),
            "a device of DOS", head -> head.on(0).kind(0x40),
            "a link of NTFS", head -> head.on(10).kind(0x420),
            "made on an Amiga", head -> head.on(1),
            "made on a system nobody knows", head -> head.on(200));
    return Stream.concat(
        lies.entrySet().stream()
            .flatMap(
                lie ->
                    Stream.of(
                        Arguments.of(lie.getKey() + ", before", lie.getValue(), HONEST),
                        Arguments.of(lie.getKey() + ", in the directory", HONEST, lie.getValue()),
                        Arguments.of(lie.getKey() + ", twice", lie.getValue(), lie.getValue()))),
        ofTheDirectory.entrySet().stream()
            .map(lie -> Arguments.of(lie.getKey(), HONEST, lie.getValue())));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("lies")
  void aLieIsDamage(
      String name, UnaryOperator<ForgedZip.Head> local, UnaryOperator<ForgedZip.Head> central)
      throws IOException {
    byte[] forged =
        new ForgedZip()
            .add("SHA256SUMS", LIST)
            .add("a.html", A)
            .add("b/b.html", B, local, central)
            .end("");
    assertThat(verify(forged).status()).isEqualTo(1);
  }

  /** Two bytes of the last file's heads, before it and in the directory. */
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "version 4.6, 4, 6, 46, asks for version 4.6",
    "version 6.3, 4, 6, 63, asks for version 6.3",
    "version 25.5, 4, 6, 255, asks for version 25.5",
    "a version of a system, 4, 6, 788, asks for version",
    "version 6.3 before it, 4, 0, 63, asks for version",
    "version 6.3 in the directory, 0, 6, 63, asks for version",
    "flag 4, 6, 8, 2064, has a flag (0x0810)",
    "flag 5, 6, 8, 2080, has a flag (0x0820)",
    "flag 6, 6, 8, 2112, has a flag (0x0840)",
    "flag 12, 6, 8, 6144, has a flag (0x1800)",
    "flag 13, 6, 8, 10240, has a flag (0x2800)",
    "another disk, 0, 34, 1, begin in another part"
  })
  void whatAsksForMoreThanEveryProgramCanIsDamage(
      String name, int local, int central, int value, String told) throws IOException {
    byte[] forged = honest().end("");
    put(forged, "PK\3\4", local, value);
    put(forged, "PK\1\2", central, value);
    Program run = verify(forged);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains(told);
  }

  @ParameterizedTest
  @ValueSource(ints = {10, 20, 45})
  void whatEveryProgramCanIsComplete(int version) throws IOException {
    byte[] plain = honest().end("");
    put(plain, "PK\3\4", 4, version);
    put(plain, "PK\1\2", 6, version);
    assertThat(verify(plain).status()).isZero();
  }

  private static void put(byte[] zip, String head, int at, int value) {
    int begin = new String(zip, ISO_8859_1).lastIndexOf(head);
    if (at > 0) {
      zip[begin + at] = (byte) value;
      zip[begin + at + 1] = (byte) (value >> 8);
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "b/b.html, 0100000, read by nobody",
    "b/, 040000, read by nobody",
    "b/, 040400, read by nobody",
    "b/b.html, 0100200, read by nobody",
    "b/b.html, 0100600, ''",
    "b/, 040700, ''",
    "b/, 0, ''"
  })
  void whatNobodyMayReadIsDamage(String path, String mode, String told) throws IOException {
    int kind = Integer.parseInt(mode, 8) << 16;
    ForgedZip zip = new ForgedZip().add("SHA256SUMS", LIST).add("a.html", A);
    boolean folder = path.endsWith("/");
    if (folder) {
      zip.add("b/b.html", B);
    }
    Program run = verify(zip.add(path, folder ? "" : B, HONEST, h -> h.kind(kind)).end(""));
    assertThat(run.status()).isEqualTo(told.isEmpty() ? 0 : 1);
    assertThat(run.err()).contains(told);
  }

  /** Names of Xceed, the comment of Unicode, times, modes of ASi, a field nobody knows. */
  @ParameterizedTest
  @CsvSource({"0x554e, 1", "0x6375, 0", "0x5455, 0", "0x756e, 1", "0x000d, 1", "0xabcd, 1"})
  void anExtraFieldThatNotEveryProgramKnowsIsDamage(String id, int status) throws IOException {
    byte[] field = "NUCX other.html".getBytes(UTF_8);
    byte[] whole =
        new ForgedZip()
            .add("SHA256SUMS", LIST)
            .add("a.html", A)
            .add("b/b.html", B, HONEST, head -> head.with(Integer.decode(id), field))
            .end("");
    Program run = verify(whole);
    assertThat(run.status()).isEqualTo(status);
    assertThat(run.err()).contains(status == 0 ? "" : "(" + id + ") is not known");
  }

  /** Also of a file that the list does not have to name. */
  @ParameterizedTest
  @ValueSource(strings = {"b/b.html", "SHA256SUMS.asc", "more/c.html"})
  void anotherSumIsDamageWhereverItIs(String path) throws IOException {
    ForgedZip zip = new ForgedZip().add("SHA256SUMS", LIST).add("a.html", A);
    if (!path.equals("b/b.html")) {
      zip.add("b/b.html", B);
    }
    Program run = verify(zip.add(path, B, h -> h.summed(1), h -> h.summed(1)).end(""));
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("is not a zip file, or a damaged one");
  }

  static Stream<Arguments> twoZips() {
    byte[] good = honest().end("");
    byte[] bad =
        new ForgedZip().add("SHA256SUMS", LIST).add("a.html", "forged").add("b/b.html", B).end("");
    byte[] wrongEnd = bad.clone();
    wrongEnd[wrongEnd.length - 2] = 7;
    return Stream.of(
        Arguments.of("one before the other", joined(bad, good)),
        Arguments.of("one behind the other", joined(good, bad)),
        Arguments.of("an end with a wrong comment behind", joined(good, wrongEnd)),
        Arguments.of("a zip as the comment", honest().end(new String(bad, UTF_8))),
        Arguments.of("a program before", joined("MZ".repeat(500).getBytes(UTF_8), good)),
        Arguments.of("words behind", joined(good, new byte[1000])),
        Arguments.of("words between", honest().raw(new byte[9]).add("c", "").end("")),
        Arguments.of("words before the directory", honest().raw(new byte[1]).end("")),
        Arguments.of("cut off", Arrays.copyOf(good, good.length - 1)),
        Arguments.of("cut in the middle", Arrays.copyOf(good, good.length / 2)),
        Arguments.of("nothing", new byte[0]),
        Arguments.of("an end alone", Arrays.copyOfRange(good, good.length - 22, good.length)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("twoZips")
  void whatCanBeReadAsTwoIsDamage(String name, byte[] forged) throws IOException {
    Program run = verify(forged);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("is not a zip file, or a damaged one");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a.html",
        "A.HTML",
        "B/b.html",
        "desktop.ini",
        "b/desktop.ini",
        "autorun.inf",
        ".htaccess",
        "b/.directory",
        ".hidden",
        "../a.html",
        "/a.html",
        "a.html ",
        "b\\b.html",
        "c:a",
        "sha256sums"
      })
  void oneMoreIsTold(String name) throws IOException {
    assertThat(verify(honest().add(name, A).end("")).err()).contains("not complete");
  }

  /** What a system leaves when it packs a folder or shows one; anything else there is told. */
  @ParameterizedTest
  @CsvSource({
    ".DS_Store,0",
    "Thumbs.db,0",
    "__MACOSX/._site,0",
    "__MACOSX/site/b/._b.html,0",
    "__MACOSX/,0",
    "__MACOSX/site/b.html,1",
    "x/.DS_Store,1",
    "../.DS_Store,1",
    "._site,1"
  })
  void besideTheOneFolder(String name, int status) throws IOException {
    byte[] packed =
        new ForgedZip()
            .add("site/SHA256SUMS", LIST)
            .add("site/a.html", A)
            .add("site/b/b.html", B)
            .add(name, "")
            .end("");
    assertThat(verify(packed).status()).isEqualTo(status);
  }

  @Test
  void aFolderWithBytesIsAFile() throws IOException {
    assertThat(verify(honest().add("c/", "bytes").end("")).err()).contains("added: c/");
  }

  @Test
  void namesThatOnlyDifferInCompositionAreOne() throws IOException {
    String list = line(A, "\u00e9.html") + line(B, "e\u0301.html");
    ForgedZip twins =
        new ForgedZip().add("SHA256SUMS", list).add("\u00e9.html", A).add("e\u0301.html", B);
    assertThat(verify(twins.end("")).err()).contains("altered: \u00e9.html", "2 altered");
  }

  /** Two thousand names for one stream: nothing of it is unpacked. */
  @Test
  void membersThatShareTheirBytesAreDamage() throws IOException {
    ForgedZip bomb = new ForgedZip();
    bomb.add("SHA256SUMS", LIST).add("a.html", "0".repeat(1 << 20));
    for (int i = 0; i < 2000; i++) {
      bomb.list(new ForgedZip.Head("a" + i, 0, 8, 0, 1 << 10, 1 << 30, "", 0, 3), 40);
    }
    assertThat(verify(bomb.end("")).err()).contains("damaged");
  }

  @ParameterizedTest
  @ValueSource(strings = {"top", "communique offline", "한글"})
  void everythingMayLieInOneFolder(String top) throws IOException {
    ForgedZip packed =
        new ForgedZip()
            .add(top + "/", "")
            .add(top + "/SHA256SUMS", LIST)
            .add(top + "/a.html", A)
            .add(top + "/b/b.html", B);
    assertThat(verify(packed.end("")).status()).isZero();
    packed.add("index.html", "forged");
    assertThat(verify(packed.end("")).err()).contains("added: ../index.html");
  }

  static Stream<UnaryOperator<String>> otherPrograms() {
    return Stream.of(
        list -> list.replace("\n", "\r\n"),
        list -> "\uFEFF" + list,
        list -> list.replace("  ", " *"),
        list -> upperCase(list),
        list -> "\uFEFF" + upperCase(list).replace("\n", "\r\n"));
  }

  private static String upperCase(String list) {
    return list.lines()
        .map(line -> line.substring(0, 64).toUpperCase(Locale.ROOT) + line.substring(64) + "\n")
        .reduce("", String::concat);
  }

  @ParameterizedTest
  @MethodSource("otherPrograms")
  void aListMayHaveBeenSavedByAnotherProgram(UnaryOperator<String> saved) throws IOException {
    ForgedZip packed =
        new ForgedZip().add("SHA256SUMS", saved.apply(LIST)).add("a.html", A).add("b/b.html", B);
    assertThat(verify(packed.end("")).status()).isZero();
    ForgedZip forged =
        new ForgedZip().add("SHA256SUMS", saved.apply(LIST)).add("a.html", B).add("b/b.html", B);
    assertThat(verify(forged.end("")).err()).contains("altered: a.html");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\r", "\r\r\n", "\u2028", " \n"})
  void aListWithOtherEndsIsDamaged(String end) throws IOException {
    ForgedZip packed = new ForgedZip().add("SHA256SUMS", LIST.replace("\n", end)).add("a.html", A);
    assertThat(verify(packed.add("b/b.html", B).end("")).status()).isEqualTo(1);
  }

  private static byte[] joined(byte[] one, byte[] other) {
    ByteArrayOutputStream both = new ByteArrayOutputStream();
    both.writeBytes(one);
    both.writeBytes(other);
    return both.toByteArray();
  }

  private Program verify(byte[] bytes) throws IOException {
    Path zip = Files.write(temp.resolve("bundle.zip"), bytes);
    return Program.plain("verify", zip.toString());
  }
}
