package communique.safety;

import static org.assertj.core.api.Assertions.assertThat;

import communique.check.Checks;
import communique.check.Snapshots;
import communique.model.Dossier;
import communique.model.Publication;
import communique.model.Reader;
import communique.view.Addresses;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every field of every record at its ends: each rule can judge it, and web and data be written. */
class ExtremesTest {

  private static final Reader LAST = Reader.at(Instant.parse("9999-12-31T23:59:59Z"));

  static Stream<Arguments> ends() {
    return Stream.of(
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
            "[[a]] [@b] ${c} <d> &amp; \" ' # : |")
        .flatMap(words -> Stream.of(Arguments.of(false, words), Arguments.of(true, words)));
  }

  @ParameterizedTest(name = "{index}, last {0}")
  @MethodSource("ends")
  void canBeCheckedAndWritten(boolean last, String words) {
    Dossier dossier = Extremes.of(last, words);
    Publication published = dossier.asSeenBy(LAST);
    assertThat(Checks.run(dossier, "site.yaml", published, Snapshots.none(), true).list())
        .isNotEmpty();

    Map<String, String> files = new Written().of(published);
    List<String> pages =
        published.dossier().entries().flatMap(entry -> Addresses.page(entry).stream()).toList();
    assertThat(pages).hasSize(10);
    assertThat(files).containsKeys(pages.toArray(String[]::new)).containsKey("data/dossier.json");
  }
}
