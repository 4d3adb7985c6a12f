package communique.safety;

import static org.assertj.core.api.Assertions.assertThat;

import communique.check.Checks;
import communique.check.Snapshots;
import communique.edition.PrintEdition;
import communique.model.Dossier;
import communique.model.Publication;
import communique.model.Reader;
import communique.output.OutputFile;
import communique.output.Sink;
import communique.testing.Written;
import communique.trace.Trace;
import communique.view.Addresses;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every field of every record at its ends: each rule can judge it, and each edition be written. */
@Tag("thorough")
class ExtremesTest {

  /** One who is shown drafts, too, and what is under embargo. */
  private static final Reader LAST = new Reader(Instant.parse("9999-12-31T23:59:59Z"), true, true);

  private static final List<String> WORDS =
      List.of(
          "x",
          "x".repeat(3000),
          "word ".repeat(1500).strip(),
          "𠮷",
          "中".repeat(2000),
          "한국 ".repeat(800).strip(),
          "مرحبا بالعالم",
          "e\u0301\u0323\u0302".repeat(50),
          "👩‍👩‍👧‍👦 🏴",
          "1234567890",
          "$ 5 million",
          "-",
          "[[a]] [@b] ${c} <d> &amp; \" ' # : |",
          "x\u200B\u2028\u00AD\u2407y",
          "Ọ̣̣́́lú 𝔄 \uFFFD");

  static Stream<Arguments> ends() {
    return WORDS.stream()
        .flatMap(words -> Stream.of(Arguments.of(false, words), Arguments.of(true, words)));
  }

  @ParameterizedTest(name = "{index}, last {0}")
  @MethodSource("ends")
  void canBeCheckedAndWritten(boolean last, String words) {
    Dossier dossier = Extremes.of(last, List.of(words));
    Publication published = dossier.asSeenBy(LAST);
    assertThat(Checks.run(dossier, "site.yaml", published, Snapshots.none(), true).list())
        .isNotEmpty();

    Map<String, String> files = new Written().of(published);
    List<String> pages =
        published.dossier().entries().flatMap(entry -> Addresses.page(entry).stream()).toList();
    assertThat(pages).hasSize(12);
    assertThat(files).containsKeys(pages.toArray(String[]::new)).containsKey("data/dossier.json");
  }

  /** Each sheet, and the book of them. Longer words than a line or than a page take more time. */
  @Tag("slow")
  @ParameterizedTest(name = "last: {0}")
  @CsvSource({"false, 50", "true, 300"})
  void canBePrinted(boolean last, int longest) throws IOException {
    List<String> words = WORDS.stream().map(word -> cut(word, longest)).toList();
    Publication published = Extremes.of(last, words).asSeenBy(LAST);
    List<String> printed = new ArrayList<>();
    for (OutputFile<?> file :
        new PrintEdition(Path.of("there", "is", "none"))
            .files(published)
            .filter(one -> one.path().endsWith(".pdf"))
            .toList()) {
      Sink out = new Sink(OutputStream.nullOutputStream());
      render(file, out);
      assertThat(out.problems()).as(file.path()).isEmpty();
      printed.add(file.path().replaceFirst("^.*?(summits|agreements|speakers|downloads)/.*", "$1"));
    }
    assertThat(printed)
        .containsExactlyInAnyOrder(
            "downloads", "summits", "summits", "agreements", "agreements", "speakers", "speakers");
  }

  private static String cut(String word, int longest) {
    return word.codePoints()
        .limit(longest)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static void render(OutputFile<?> file, Sink out) throws IOException {
    file.ready(Trace.none()).write(out);
  }
}
