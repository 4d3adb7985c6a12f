package communique.view;

import static org.assertj.core.api.Assertions.assertThat;

import communique.chart.Sign;
import communique.chart.TextLine;
import communique.chart.TimeAxis;
import communique.model.Editorial;
import communique.model.Edtf;
import communique.model.Event;
import communique.model.Publication;
import communique.model.Reader;
import communique.model.Reading;
import communique.model.Reported;
import communique.model.Stated;
import communique.model.Text;
import communique.testing.Cases;
import communique.testing.Dossiers;
import communique.testing.Program;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands on the axis of a page, and what is said of it in words. */
class AxesTest {

  private static final Publication PUBLICATION =
      Dossiers.load(Cases.root().resolve("golden/treaties/content"))
          .asSeenBy(Reader.at(Instant.parse(Program.NOW)));

  private final Axes axes =
      new Axes(
          new PageContext(
              PUBLICATION,
              Translation.of(PUBLICATION.dossier().site()).get(0),
              "summits/none.html"));

  @ParameterizedTest
  @CsvSource({
    "2025-11-02,dot",
    "2025-11-02T09:30:00Z,dot",
    "2025-11-02~,ring",
    "2025-11-02?,ring",
    "2025-09,haze",
    "2025-09-XX,haze",
    "2025-09~,haze",
    "2025-10-02/2025-10-09,bar",
    "2025-07/2025-09,haze"
  })
  void whatIsKnownToTheMonthAtLeastIsDrawnAsCloselyAsItIsKnown(String date, String kind) {
    Axis axis = axes.of(event("Own", "2025-11-01"), List.of(event("Other", date)));
    assertThat(axis.beside().words()).isEmpty();
    assertThat(axis.drawings())
        .hasSize(2)
        .allSatisfy(
            drawing ->
                assertThat(drawing.signs())
                    .filteredOn(sign -> !sign.own())
                    .extracting(Sign::kind)
                    .containsExactly(kind));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2025",
        "2025-XX",
        "2025-21",
        "202X",
        "20XX",
        "2024/2025",
        "2024-05-01/2025",
        "2025-11-02/..",
        "../2025-11-02",
        "2025-11-02/",
        "[2025-11-02,2025-11-03]",
        "2025-XX-05",
        "Y17000"
      })
  void whatIsKnownLessCloselyOrHasNoEndStandsInWords(String date) {
    Axis axis =
        axes.of(
            event("Own", "2025-11-01"), List.of(event("Near", "2025-10"), event("Loose", date)));
    assertThat(axis.drawings().get(0).signs()).hasSize(2);
    assertThat(axis.beside().words()).contains("Loose (").endsWith(").");
  }

  @Test
  void aMonthSaysBelowItsTitleThatNoDayIsStated() {
    Axis axis = axes.of(List.of(event("One", "2025-09"), event("Two", "2025-11-01")));
    assertThat(words(axis, "title")).containsExactly("Two", "One");
    assertThat(words(axis, "note")).containsExactly("1 November 2025", "day not stated");
    assertThat(words(axis, "tick")).containsExactly("September 2025", "October", "November");
    assertThat(axis.label())
        .isEqualTo(
            "An axis of time. September 2025, the day not stated: One; 1 November 2025: Two.");
  }

  @Test
  void whereTheAxisTellsNoMonthsEachDateDoes() {
    Axis axis = axes.of(List.of(event("One", "2005-09"), event("Two", "2025-11-01")));
    assertThat(words(axis, "note"))
        .containsExactly("1 November 2025", "September 2005", "day not stated");
  }

  @Test
  void thePageItselfIsNamedInWords() {
    Axis axis = axes.of(event("Own", "2025-11-01"), List.of(event("Other", "2026-02-03")));
    assertThat(axis.label()).contains("1 November 2025: Own (told on this page)");
  }

  @Test
  void whereSourcesDifferEachDateIsDrawn() {
    Axis axis = axes.of(List.of(event("One", "2025-09-01", "2025-10-01")));
    assertThat(axis.drawings().get(0).signs()).hasSize(2);
  }

  @Test
  void nothingIsDrawnOfOneDateOrOfThePageAlone() {
    assertThat(axes.of(List.of())).isEqualTo(Axis.NONE);
    assertThat(axes.of(List.of(event("One", "2025-11-01")))).isEqualTo(Axis.NONE);
    assertThat(axes.of(List.of(event("One", "2025-11-01"), event("Two", "2025"))))
        .isEqualTo(Axis.NONE);
    assertThat(axes.of(event("Own", "2025-11-01", "2025-11-02"), List.of())).isEqualTo(Axis.NONE);
  }

  @Test
  void ofManyTheWordsTellHowManyAndFromWhenToWhen() {
    Axis axis =
        axes.of(
            IntStream.rangeClosed(1, 20)
                .mapToObj(n -> event("Event " + n, "20%02d-05-01".formatted(n)))
                .toList());
    assertThat(axis.label())
        .isEqualTo(
            "An axis of time with 20 dates from May 2001 to May 2020; each is told in the list.");
  }

  private static List<String> words(Axis axis, String kind) {
    TimeAxis wide = axis.drawings().get(0);
    return wide.lines().stream()
        .filter(line -> line.kind().equals(kind))
        .map(TextLine::caption)
        .map(caption -> caption.words())
        .toList();
  }

  private static Event event(String title, String... dates) {
    return new Event(
        "of-" + title,
        Text.of(title),
        new Reported<>(false, Stream.of(dates).map(Edtf::of).map(AxesTest::reading).toList()),
        new Reported<>(true, List.of()),
        new Reported<>(true, List.of()),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Editorial.NONE);
  }

  private static Reading<Edtf> reading(Edtf date) {
    return new Reading<>(
        Stated.of(date), Optional.empty(), List.of(), Optional.empty(), Optional.empty());
  }
}
