package communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import communique.testing.NewsServer;
import communique.testing.Program;
import communique.testing.Repositories;
import communique.testing.Trees;
import communique.testing.Zips;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.transport.URIish;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/**
 * Every example of every command's help does what it is for, in a dossier that {@code init} made.
 */
@Tag("slow")
class ExamplesTest {

  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");
  private static final NewsServer NEWS = new NewsServer();

  /** They run until they are ended, or ask servers that there are not. */
  private static final Pattern ONLY_READ =
      Pattern.compile("communique (serve|language-server|source refresh(?!.*--from)).*");

  /** What a desk has, for all of them: the dossier, its site, and files that came by mail. */
  @TempDir private static Path first = Path.of("");

  @TempDir private Path temp = Path.of("");

  @BeforeAll
  static void makeDesk() throws Exception {
    Path dossier = first.resolve("my-dossier");
    assertThat(Program.plain("init", dossier.toString()).status()).isZero();
    Repositories.commit(dossier);
    try (Git git = Git.open(dossier.toFile())) {
      git.tag().setName("v1.0").setSigned(false).call();
    }
    Path site = first.resolve("public");
    assertThat(Program.plain("build", dossier.toString(), "--out=" + site, "--bundle").status())
        .isZero();
    Zips.unpack(site.resolve("downloads/communique-offline.zip"), first.resolve("unpacked"));
    Path ofMaven = Trees.copy(site, first.resolve("target/site"));
    for (String folder : List.of("handbook", "images")) {
      Files.writeString(Files.createDirectories(ofMaven.resolve(folder)).resolve("other"), "");
    }
    Path articles = Path.of("src/test/resources/capture");
    Files.copy(articles.resolve("chrome.mhtml"), first.resolve("saved.mhtml"));
    Files.copy(articles.resolve("nets.html"), first.resolve("saved.html"));
    String report = first.resolve("report.pdf").toString();
    assertThat(
            Program.plain("print", dossier.toString(), "--of=ida-brook", "--out=" + report)
                .status())
        .isZero();
    NEWS.page("/talks", "text/html", Files.readAllBytes(articles.resolve("nets.html")));
    for (Map.Entry<String, String> file : FILES.entrySet()) {
      Files.writeString(first.resolve(file.getKey()), file.getValue());
    }
    Files.writeString(first.resolve("people.map.yaml"), mapping());
  }

  private static final Map<String, String> FILES =
      Map.of(
          "people.csv",
          "Name,Country\nEda Marl,Norland\n",
          "parliament.json",
          "{\"persons\": [{\"id\": \"p1\", \"name\": \"Eda Marl\"}]}",
          "zotero.json",
          "[{\"id\": \"a\", \"type\": \"article-newspaper\", \"title\": \"Lamps\","
              + " \"container-title\": \"Cape Mail\"}]",
          "library.bib",
          "@book{a, title={Lamps}, publisher={Cape Press}, year={2020}}\n");

  @AfterAll
  static void end() {
    NEWS.close();
  }

  private static Stream<CommandLine> commands(CommandLine from) {
    return Stream.concat(
        Stream.of(from), from.getSubcommands().values().stream().flatMap(ExamplesTest::commands));
  }

  private static Stream<String> lines(CommandLine command) {
    return Stream.of(command.getCommandSpec().usageMessage().footer());
  }

  static Stream<String> examples() {
    return commands(Main.commands())
        .filter(command -> command.getCommandSpec().parent() != null)
        .flatMap(ExamplesTest::lines)
        .map(String::strip)
        .filter(line -> line.startsWith("communique "))
        .filter(line -> !line.contains(": "))
        .distinct();
  }

  /** The mapping that the help of import shows. */
  private static String mapping() {
    return String.join(
        "\n",
        lines(Objects.requireNonNull(Main.commands().getSubcommands().get("import")))
            .dropWhile(line -> !line.contains("Such a mapping"))
            .skip(1)
            .takeWhile(line -> line.startsWith("    "))
            .map(line -> line.substring(4))
            .toList());
  }

  @Test
  void everyCommandHasOne() {
    assertThat(commands(Main.commands()))
        .allSatisfy(
            command ->
                assertThat(lines(command))
                    .as(command.getCommandName())
                    .anyMatch(line -> line.strip().startsWith("communique ")));
  }

  /** No line is broken where nobody meant it to be. */
  @Test
  void everyLineFitsATerminal() {
    assertThat(commands(Main.commands()).flatMap(ExamplesTest::lines))
        .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void doesWhatItIsFor(String example) throws Exception {
    List<String> words = words(example);
    if (ONLY_READ.matcher(example).matches()) {
      CommandLine parser = Main.commands().setCaseInsensitiveEnumValuesAllowed(true);
      assertThat(parser.parseArgs(words.toArray(String[]::new)).errors()).isEmpty();
      return;
    }
    Path dossier = Trees.copy(first.resolve("my-dossier"), temp.resolve("my-dossier"));
    try (Git git = Git.init().setBare(true).setDirectory(temp.resolve("o").toFile()).call();
        Git own = Git.open(dossier.toFile())) {
      assertThat(git.getRepository().isBare()).isTrue();
      own.remoteAdd()
          .setName("origin")
          .setUri(new URIish(temp.resolve("o").toUri().toString()))
          .call();
    }
    boolean isOfAChange = example.startsWith("communique change");
    if (isOfAChange) {
      Path sheet = dossier.resolve("summits/cape-talks-2025.md");
      String text = Files.readString(sheet, StandardCharsets.UTF_8);
      Files.writeString(sheet, text.replace("held: 2025-04-02", "held: 2025-04-01"));
    }
    Program run = Program.plain(typed(words).toArray(String[]::new));
    assertThat(run.status())
        .as(example + "\n" + run.out() + run.err())
        .isEqualTo(isOfAChange && !example.contains("--kind") ? 1 : 0);
  }

  private static List<String> words(String example) {
    return WORD.matcher(example.replaceFirst(" > .*", ""))
        .results()
        .map(word -> word.group(1) == null ? word.group(2) : word.group(1))
        .skip(1)
        .toList();
  }

  /** As it would be typed in the folder of the desk; what is written goes elsewhere. */
  private List<String> typed(List<String> words) throws IOException {
    List<String> typed = new ArrayList<>();
    String last = "";
    for (String word : words) {
      typed.add(typed(word, last));
      last = word;
    }
    String command = words.get(0);
    if (List.of("build", "print", "publish", "export").contains(command)
        && !words.contains("--out")) {
      typed.add("--out=" + temp.resolve("made"));
    }
    if (command.equals("publish")) {
      typed.add("--edition=web");
    }
    if (!words.contains("my-dossier") && !List.of("init", "verify").contains(command)) {
      typed.add("--in=" + temp.resolve("my-dossier"));
    }
    return typed;
  }

  private String typed(String word, String last) throws IOException {
    if (word.equals("https://news.example/talks")) {
      return NEWS.at("/talks");
    }
    boolean isMade =
        List.of("--out", "init").contains(last)
            || (last.equals("--to") && word.startsWith("/"))
            || word.equals("my-dossier");
    if (isMade) {
      return temp.resolve(word.replaceFirst("^/", "")).toString();
    }
    Path given = first.resolve(word.replaceFirst("^/", ""));
    return Files.exists(given) ? given.toString() : word;
  }
}
