package communique.safety;

import static org.assertj.core.api.Assertions.assertThat;

import communique.testing.Dossiers;
import communique.testing.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is known to blow up readers of YAML and Markdown, and names that mean something else
 * elsewhere. Each ends in a problem with its place. None takes a second on the machine that it was
 * written on; the test allows for slower ones.
 */
@Tag("thorough")
class BombsTest {

  private static final int MEGABYTE = 1 << 20;
  private static final String OVERRIDE = "\u202E";
  private static final String LOST = "\uFFFD";

  @TempDir Path temp;

  static Stream<Bomb> bombs() {
    return Stream.of(
            yaml(), numbers(), masses(), markdown(), sizes(), characters(), names(), links())
        .flatMap(bombs -> bombs);
  }

  private static Stream<Bomb> yaml() {
    String laughs =
        IntStream.rangeClosed(1, 9)
            .mapToObj(i -> "a" + i + ": &a" + i + " [" + ("*a" + (i - 1) + ",").repeat(9) + "]\n")
            .collect(Collectors.joining("", "a0: &a0 ha\n", ""));
    String source = "- id: a\n  note: ";
    return Stream.of(
        Bomb.text("laughs", "alias-or-tag", "sources.yaml", ":1:5", laughs),
        Bomb.text("itself", "alias-or-tag", "sources.yaml", ":1:1", "&a [*a]\n"),
        Bomb.text("merge", "alias-or-tag", "sources.yaml", ":2:7", "- id: a\n  <<: *a\n"),
        Bomb.text("tag", "alias-or-tag", "sources.yaml", ":1:1", "!!javax.script.Engine [a]\n"),
        Bomb.text("lists", "too-deep", "sources.yaml", ":2:40", source + "[".repeat(60_000)),
        Bomb.text("mappings", "too-deep", "sources.yaml", ":2:130", source + "{a: ".repeat(15_000)),
        Bomb.text("bullets", "too-deep", "sources.yaml", ":1:67", "- ".repeat(30_000)),
        Bomb.text("keys", "too-deep", "sources.yaml", ":1:67", "? ".repeat(30_000)),
        Bomb.text("stairs", "too-deep", "events.yaml", ":33:33", stairs()),
        Bomb.text("documents", "invalid-yaml", "sources.yaml", ":2:1", "---\n".repeat(200_000)),
        Bomb.text(
            "quote", "too-large", "sources.yaml", ":2:1", source + "'" + "a ".repeat(500_000)),
        Bomb.text(
            "directives", "invalid-yaml", "sources.yaml", ":2:1", "%YAML 1.2\n".repeat(90_000)),
        Bomb.text("keys again", "duplicate-key", "site.yaml", ":2:1", "title: a\n".repeat(2_000)),
        Bomb.text("unknown keys", "unknown-field", "site.yaml", ":1:1", keys()));
  }

  private static String stairs() {
    return IntStream.range(0, 1_000)
        .mapToObj(i -> " ".repeat(i) + "a:\n")
        .collect(Collectors.joining());
  }

  private static String keys() {
    return IntStream.range(0, 2_000)
        .mapToObj(i -> "titlf" + i + ": a\n")
        .collect(Collectors.joining());
  }

  private static Stream<Bomb> numbers() {
    String event = "events:\n  - {id: a, title: A, when: {is: %s, cite: {harbour-gazette: a}}}\n";
    String rate = "---\ntitle: {is: A}\namount: {print: %s, cite: {harbour-gazette: a}}\n---\n";
    return Stream.of(
        Bomb.text(
            "year", "invalid-date", "events.yaml", ":2:34", event.formatted("9".repeat(60_000))),
        Bomb.text(
            "span", "invalid-date", "events.yaml", ":2:34", event.formatted("/".repeat(60_000))),
        Bomb.text(
            "long year", "invalid-date", "events.yaml", ":2:34", event.formatted("Y99999999999")),
        sum("money", rate.formatted("1e999999999 won")),
        sum("more money", rate.formatted("9".repeat(60_000) + " trillion won")));
  }

  /** Such a sum is a warning, unless the settings weigh it otherwise. */
  private static Bomb sum(String name, String sheet) {
    return new Bomb(
        name,
        "unreadable-amount",
        "agreements/bomb.md:3:17",
        content -> {
          Files.writeString(content.resolve("agreements/bomb.md"), sheet);
          Files.writeString(
              content.resolve("site.yaml"),
              "rules: {unreadable-amount: error}\n",
              StandardOpenOption.APPEND);
        });
  }

  /** What costs the square of its size if it is looked at naively. */
  private static Stream<Bomb> masses() {
    String places =
        IntStream.range(0, 12_000)
            .mapToObj(i -> "  - {id: p" + i + ", name: P, within: p" + (i + 1) + "}\n")
            .collect(Collectors.joining("", "places:\n", "  - {id: p12000, name: P}\n"));
    String gone =
        IntStream.range(0, 4_000)
            .mapToObj(i -> "  gone-" + i + ": p-" + i + "\n")
            .collect(Collectors.joining("", "redirects:\n", ""));
    String talks =
        IntStream.range(0, 1_000)
            .mapToObj(i -> "  - {id: t" + i + ", speaker: lind-" + i + ", gist: G, said: []}\n")
            .collect(Collectors.joining("", "statements:\n", ""));
    return Stream.of(
        Bomb.text("places in places", "reference-cycle", "register.yaml", ":11971:35", places),
        Bomb.text(
            "redirects to nothing",
            "unknown-reference",
            "site.yaml",
            ":4:11",
            "title: A\npublisher: B\n" + gone),
        Bomb.text("people unknown", "unknown-reference", "statements/bomb.yaml", ":2:23", talks));
  }

  private static Stream<Bomb> markdown() {
    return Stream.of(
        Bomb.prose("definitions", "too-large", ":4:1", definitions(20_000)),
        Bomb.prose("fewer definitions", "invalid-markdown", ":504:1", definitions(5_000)),
        Bomb.prose("quotes", "too-deep", ":4:1", ">".repeat(5_000) + "a"),
        Bomb.prose("quotes apart", "too-deep", ":4:1", "> ".repeat(5_000) + "a"),
        Bomb.prose("items", "too-deep", ":4:1", "* ".repeat(3_000) + "a"),
        Bomb.prose("backticks", "invalid-markdown", ":4:1", "`".repeat(100_000)),
        Bomb.prose("emphasis", "invalid-markdown", ":4:1", "a**b" + "c* ".repeat(50_000)),
        Bomb.prose("brackets", "uncited-prose", ":4:1", "[".repeat(50_000) + "]".repeat(50_000)),
        Bomb.prose(
            "pictures", "too-deep", ":4:63", "![".repeat(20_000) + "a" + "](u)".repeat(20_000)));
  }

  private static String definitions(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> "[a" + i + "]: https://b.example\n")
        .collect(Collectors.joining());
  }

  private static Stream<Bomb> sizes() {
    byte[] line = Bomb.filled(50 * MEGABYTE);
    return Stream.of("site.yaml", "sources.yaml", "speakers/bomb.md", "statements/bomb.yaml")
        .map(path -> Bomb.bytes("50 MB in " + path, "too-large", path, "", line));
  }

  private static Stream<Bomb> characters() {
    String before = "---\nname: Bo";
    return Stream.of(
        Bomb.bytes(
            "half",
            "invalid-encoding",
            "speakers/bomb.md",
            ":2:9",
            Bomb.between(before, List.of(0xED, 0xA0, 0x80), "\n---\n")),
        Bomb.bytes(
            "overlong",
            "invalid-encoding",
            "speakers/bomb.md",
            ":2:9",
            Bomb.between(before, List.of(0xC0, 0xAF), "\n---\n")),
        Bomb.bytes(
            "NUL",
            "invalid-encoding",
            "speakers/bomb.md",
            ":2:9",
            Bomb.between(before, List.of(0), "\n---\n")),
        Bomb.bytes(
            "UTF-16",
            "invalid-encoding",
            "speakers/bomb.md",
            ":1:1",
            Bomb.between("", List.of(0xFF, 0xFE, 0x2D, 0), "")),
        Bomb.named("written half", "invalid-encoding", ":2:7", "\"Bo \\uD800 Mb\""),
        Bomb.named("written NUL", "invalid-encoding", ":2:7", "\"Bo \\0 Mb\""),
        Bomb.named("written bell", "invalid-encoding", ":2:7", "\"Bo \\a Mb\""),
        Bomb.named("written escape", "invalid-encoding", ":2:7", "\"Bo \\e[31m Mb\""));
  }

  private static Stream<Bomb> names() {
    String source = "- id: harbour-gazette\n  publisher: A\n  title: B\n  published: not-stated\n";
    return Stream.of(
        Bomb.topic("override", "invisible-text", "rail" + OVERRIDE + "ways"),
        Bomb.topic("homoglyph", "invalid-id", "r\u0430ilways"),
        Bomb.topic("full width", "invalid-id", "\uFF52ail"),
        Bomb.topic("joined", "invisible-text", "rail\u200Dways"),
        Bomb.topic("out of the folder", "invalid-id", "../../a"),
        Bomb.topic("device as topic", "invalid-id", "con"),
        Bomb.topic("long id", "invalid-id", "a".repeat(101)),
        Bomb.prose("homoglyph link", "invalid-id", ":4:6", "He [[\u043Edo-lind]]."),
        Bomb.prose("override link", "invalid-id", ":4:6", "He [[odo" + OVERRIDE + "-lind]]."),
        Bomb.prose("address", "unsafe-url", ":4:8", "He [a](https://a.example/" + OVERRIDE + "b)."),
        Bomb.text(
            "override in url",
            "invisible-text",
            "sources.yaml",
            ":5:8",
            source + "  url: https://a.example/" + OVERRIDE + "b\n"),
        Bomb.text(
            "name in url",
            "unsafe-url",
            "sources.yaml",
            ":5:8",
            source + "  url: https://harbour-gazette.example@b.example/\n"),
        Bomb.text(
            "nothing in url",
            "unsafe-url",
            "sources.yaml",
            ":5:8",
            source + "  url: https:/a.example\n"),
        Bomb.text(
            "script in url",
            "unsafe-url",
            "sources.yaml",
            ":5:8",
            source + "  url: JavaScript:alert(1)\n"),
        Bomb.file("device", "invalid-id", "con.md"),
        Bomb.file("numbered device", "invalid-id", "lpt1.md"),
        Bomb.file("alternate stream", "invalid-id", "a:b.md"),
        Bomb.file("backslashes", "invalid-id", "a\\..\\b.md"),
        Bomb.file("dots", "invalid-id", "a..md"),
        Bomb.file("space at the end", "invalid-id", "bomb .md"),
        Bomb.file("255 bytes", "invalid-id", "a".repeat(252) + ".md"),
        Bomb.file("override in a file's name", "invalid-id", "bo" + OVERRIDE + "mb.md"),
        Bomb.file("line in a file's name", "invalid-id", "bo\nerror[none] x.md"));
  }

  private static Stream<Bomb> links() {
    return Stream.of(
        new Bomb(
            "link to a file",
            "unreadable-file",
            "speakers/bomb.md",
            content ->
                Files.createSymbolicLink(content.resolve("speakers/bomb.md"), secret(content))),
        new Bomb(
            "link to a folder",
            "unexpected-file",
            "summits/more",
            content ->
                Files.createSymbolicLink(
                    content.resolve("summits/more"), secret(content).getParent())),
        new Bomb(
            "link to itself",
            "unreadable-file",
            "speakers/bomb.md",
            content ->
                Files.createSymbolicLink(content.resolve("speakers/bomb.md"), Path.of("bomb.md"))),
        new Bomb(
            "link to no end",
            "unreadable-file",
            "speakers/bomb.md",
            content ->
                Files.createSymbolicLink(
                    content.resolve("speakers/bomb.md"), Path.of("/dev/zero"))));
  }

  /** A sheet in a folder beside the dossier. */
  private static Path secret(Path content) throws IOException {
    Path beside = Files.createDirectories(content.resolveSibling("beside"));
    return Files.writeString(beside.resolve("secret.md"), "---\nname: A secret\n---\n");
  }

  @ParameterizedTest
  @MethodSource
  @Timeout(20)
  void bombs(Bomb bomb) throws IOException {
    Path content = Dossiers.synthetic(temp);
    bomb.planting().into(content);
    Program run = Program.run("check", content.toString());
    String place = content + "/" + bomb.place().replace(OVERRIDE, LOST).replace("\n", LOST);
    assertThat(run.status()).as(run.err()).isEqualTo(1);
    assertThat(run.err())
        .contains("error[" + bomb.rule() + "] " + place + System.lineSeparator())
        .hasSizeLessThan(MEGABYTE)
        .doesNotContain("\u001B", OVERRIDE, "A secret");
  }
}
