package communique.content.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.util.ast.Node;
import communique.testing.Conformance;
import communique.testing.PaperText;
import communique.testing.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every block of prose, in every layout of paper, and in one file of all of them. */
class PrintedBlocksTest {

  /** A {@code ~} stands for the number of the round, {@code @} for a citation. */
  private static final List<String> BLOCKS =
      List.of(
          "| heada~ | headb~ |\n|---|---|\n| cella~ | cellb~@ |\n| cellc~ | celld~@ |\n",
          """
          | | sixa~ | sixb~ | sixc~ | sixd~ | sixe~ |
          |---|---|---|---|---|---|
          | sixf~ | sixg~ | sixh~ | sixi~ | sixj~ | sixk~@ |
          """,
          "| only~@ |\n|---|\n",
          "- itema~@\n  - itemb~@\n    1. itemc~@\n- itemd~@\n",
          "7. seven~@\n8. eight~@\n\n   eightb~@\n",
          "> quoted~@\n>\n> | quotea~ | quoteb~ |\n> |---|---|\n> | quotec~ | quoted~@ |\n",
          "- listed~@\n\n  | lista~ | listb~ |\n  |---|---|\n  | listc~ | listd~@ |\n",
          "> - deepa~@\n>   > deepb~@\n>   >\n>   > ### deepc~@\n",
          "## titlea~\n\n#### titleb~\n\nword~@\n",
          "plain~\nsoft~ *slanted~* **bold~** ***both~*** `code~` hard~\\\nnext~@\n",
          """
          [shown~](https://desk.example/a/b?c=d) [later~][~] [[ana-holt|linked~]]@

          [~]: https://desk.example/ref
          """,
          "x" + "longword".repeat(30) + "~@\n",
          "before~@\n\n---\n\nafter~@\n");

  private static final Set<Class<?>> NOT_PROSE =
      Set.of(FencedCodeBlock.class, IndentedCodeBlock.class);

  private static final Pattern WORD = Pattern.compile("[a-z]+\\d+");
  private static final int ROUNDS = 3;

  @TempDir Path temp;

  @Test
  void noBlockOfTheGrammarIsForgotten() {
    Set<Class<?>> met = new HashSet<>();
    BLOCKS.forEach(block -> gather(Syntax.parse(block), met));
    Set<Class<?>> wanted = new HashSet<>(BlockWalk.blocks());
    wanted.removeAll(NOT_PROSE);
    assertThat(met).containsAll(wanted);
  }

  private static void gather(Node parent, Set<Class<?>> met) {
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      met.add(child.getClass());
      gather(child, met);
    }
  }

  @Tag("slow")
  @ParameterizedTest
  @CsvSource({"a4, regular", "letter, regular", "a4, large", "letter, large"})
  void isOnEverySheetInTheBookAndInOneFile(String size, String type) throws IOException {
    Path out = temp.resolve("out");
    Program run =
        Program.run(
            "build",
            dossier(size, type),
            "--edition=print",
            "--single-file=s,a,ana-holt",
            "--out=" + out);
    assertThat(run.err()).doesNotContain("unprintable");
    assertThat(run.status()).as(run.err()).isZero();
    for (String pdf : List.of("summits/s", "agreements/a", "speakers/ana-holt")) {
      tellsAll(out.resolve(pdf + ".pdf"), 1);
    }
    tellsAll(out.resolve("downloads/briefing-book.pdf"), 3);
    tellsAll(Jsoup.parse(out.resolve("downloads/s.html")).text(), 3);
  }

  private static void tellsAll(Path pdf, int times) throws IOException {
    tellsAll(PaperText.of(pdf), times);
    assertThat(PaperText.outside(pdf)).isEmpty();
    assertThat(Conformance.breaches(pdf)).isEmpty();
  }

  private static void tellsAll(String text, int times) {
    assertThat(WORD.matcher(prose()).results().map(MatchResult::group))
        .allSatisfy(word -> assertThat(text.split(word, -1)).as(word).hasSizeGreaterThan(times));
  }

  private String dossier(String size, String type) throws IOException {
    Path content = Files.createDirectories(temp.resolve("content"));
    write(
        content,
        "site.yaml",
        """
        title: Desk
        publisher: Desk
        print: {size: %s, type: %s}
        """
            .formatted(size, type));
    write(
        content,
        "sources.yaml",
        """
        - {id: post, publisher: Post, title: Talks, published: 2025-03-08, read: 2025-03-09}
        """);
    write(content, "speakers/ana-holt.md", "---\nname: Ana Holt\n---\n" + prose());
    write(content, "agreements/a.md", "---\ntitle: {is: Pact}\n---\n" + prose());
    write(
        content,
        "summits/s.md",
        """
        ---
        title: Talks
        kind: bilateral
        held: {is: 2025-03-08, cite: {post: on Saturday}}
        place: not-stated
        participants: [{speaker: ana-holt, for: Vastria, cite: {post: Ana Holt}}]
        claims: [{id: met, text: They met., cite: {post: met}}]
        ---
        """
            + prose());
    return content.toString();
  }

  /** Often enough that pages end within every block. */
  private static String prose() {
    String round = String.join("\n\n", BLOCKS).replace("@", " [@post]");
    return IntStream.range(0, ROUNDS)
        .mapToObj(number -> round.replace("~", String.valueOf(number)))
        .collect(Collectors.joining("\n\n"));
  }

  private static void write(Path content, String path, String text) throws IOException {
    Path file = content.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
