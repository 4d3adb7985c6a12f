package communique.view;

import static org.assertj.core.api.Assertions.assertThat;

import communique.chart.TextLine;
import communique.model.Coordinates;
import communique.model.Editorial;
import communique.model.Place;
import communique.model.Publication;
import communique.model.Reader;
import communique.model.Text;
import communique.testing.Cases;
import communique.testing.Dossiers;
import communique.testing.Program;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which places stand on the map of a sheet, and what is said of it in words. */
class MapsTest {

  private static final Publication PUBLICATION =
      Dossiers.load(Cases.root().resolve("golden/treaties/content"))
          .asSeenBy(Reader.at(Instant.parse(Program.NOW)));

  private final Maps maps =
      new Maps(
          new PageContext(
              PUBLICATION,
              Translation.of(PUBLICATION.dossier().site()).get(0),
              "summits/none.html"));

  @Test
  void theWordsTellWhereEachPlaceLies() {
    PlaceMap map =
        maps.of(
            List.of(place("Here", "35.84N 129.21E")),
            List.of(place("There", "39.91N 116.4E"), place("Nowhere", "")));
    assertThat(map.label())
        .isEqualTo(
            "A map of the coast line, without borders. There in the north-west;"
                + " Here in the south-east.");
    assertThat(map.drawings().get(0).names())
        .extracting(TextLine::caption)
        .extracting(caption -> caption.words())
        .containsExactly("Here", "There");
  }

  @Test
  void aPlaceThatIsNamedTwiceStandsOnce() {
    Place here = place("Here", "35.84N 129.21E");
    assertThat(maps.of(List.of(here, here), List.of(here)).drawings().get(0).dots()).hasSize(1);
  }

  @Test
  void withoutThePlaceOfTheSheetThereIsNoMap() {
    assertThat(maps.of(List.of(place("Here", "")), List.of(place("There", "1N 1E"))))
        .isEqualTo(PlaceMap.NONE);
    assertThat(maps.of(List.of(), List.of())).isEqualTo(PlaceMap.NONE);
  }

  @Test
  void ofManyPlacesTheWordsTellTheFirst() {
    List<Place> many =
        IntStream.range(0, 20).mapToObj(n -> place("P" + n, n + "N " + n + "E")).toList();
    assertThat(maps.of(many, List.of()).label()).endsWith("; and 8 more.");
  }

  private static Place place(String name, String at) {
    return new Place(
        name.toLowerCase(java.util.Locale.ROOT),
        Text.of(name),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(at).filter(words -> !words.isEmpty()).map(Coordinates::of),
        List.of(),
        Editorial.NONE);
  }
}
