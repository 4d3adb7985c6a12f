package communique.edition;

import static org.assertj.core.api.Assertions.assertThat;

import communique.model.Dossier;
import communique.testing.Cases;
import communique.testing.Dossiers;
import communique.testing.Trees;
import communique.testing.Written;
import java.io.IOException;
import java.nio.file.Path;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A convention of so many parties that nobody reads them one by one. */
class ManyPartiesTest {

  private static final String CONVENTION = "agreements/buoy-convention-1975.md";
  private static final int PARTIES = 120;

  @TempDir Path temp;

  @Test
  void areCountedFoldedAndSortedAndTheEvidenceOfAllIsToldOnce() throws IOException {
    Document page = page(list -> list);

    assertThat(page.select(".lead").text())
        .startsWith("Between " + PARTIES + " parties")
        .doesNotContain("Zimbabwe", "Albania");
    assertThat(page.select("#fact_parties details > summary").text())
        .startsWith(PARTIES + " parties ");
    assertThat(page.select("#fact_parties li").eachText())
        .hasSize(PARTIES)
        .extracting(name -> name.replace(".", ""))
        .isSortedAccordingTo(Collator.getInstance(Locale.ENGLISH));
  }

  @Test
  void areToldInTheOrderOfTheirDaysWhereEachTookAStep() throws IOException {
    List<String> days =
        page(list -> list).select("#part_ladder ~ ol .parties li > span:not(.src)").eachText();

    assertThat(days).hasSize(PARTIES).isSorted();
  }

  @Test
  void oneWithEvidenceOfItsOwnBearsIt() throws IOException {
    Document page =
        page(
            list -> {
              List<String> other = new ArrayList<>(list);
              other.set(0, "{is: " + list.get(0) + ", cite: {tide-post: signed alone}}");
              return other;
            });

    assertThat(page.select("#fact_parties li .src")).hasSize(1);
    assertThat(page.select("#fact_parties summary .src")).hasSize(1);
  }

  private Document page(UnaryOperator<List<String>> parties) throws IOException {
    Path content =
        Trees.copy(Cases.root().resolve("golden/calls/content"), temp.resolve("content"));
    List<String> codes = new ArrayList<>(List.of(Locale.getISOCountries()));
    Collections.shuffle(codes, new Random(5));
    List<String> some = codes.stream().filter(code -> !code.equals("NO")).limit(PARTIES).toList();
    Dossiers.edit(
        content,
        CONVENTION,
        "parties: [DD, CS, MC, SM]",
        "parties: [" + String.join(", ", parties.apply(some)) + "]");
    Dossiers.edit(
        content,
        CONVENTION,
        "  - {status: ratified, by: DD, when: 1976}\n",
        IntStream.range(0, PARTIES)
            .mapToObj(
                i ->
                    "  - {status: ratified, by: %s, when: %d}\n"
                        .formatted(some.get(i), 1976 + i * 7 % 40))
            .collect(Collectors.joining()));
    Dossier dossier = Dossiers.load(content);
    String path = CONVENTION.replace(".md", ".html");
    return Jsoup.parse(new Written().of(dossier, path::equals).getOrDefault(path, ""));
  }
}
