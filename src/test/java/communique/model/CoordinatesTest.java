package communique.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import communique.shape.Unreadable;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Coordinates are read in one form, in which none can be taken for the other. */
class CoordinatesTest {

  @ParameterizedTest
  @CsvSource({
    "35.84N 129.21E,35.84,129.21",
    "51.5N 0.1276W,51.5,-0.1276",
    "33.87S 151.2E,-33.87,151.2",
    "90S 0E,-90,0",
    "0N 180W,0,-180"
  })
  void latitudeAndLongitudeHaveTheirLetters(String words, double latitude, double longitude) {
    Coordinates read = Coordinates.of(words);
    assertThat(read.latitude()).isEqualTo(latitude);
    assertThat(read.longitude()).isEqualTo(longitude);
    assertThat(Coordinates.of(read.written())).isEqualTo(read);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "35.84, 129.21 | write 35.84N 129.21E if the first is the latitude",
        "-33.87 151.2 | write 33.87S 151.2E if the first is the latitude",
        "[35.84,-129.21] | write 35.84N 129.21W if the first is the latitude",
        "35.84n 129.21e | write 35.84N 129.21E",
        "35.84° N, 129.21° E | write 35.84N 129.21E",
        "129.21E 35.84N | write 35.84N 129.21E"
      })
  void aHintTellsWhatWasMeant(String words, String hint) {
    Unreadable fault = catchThrowableOfType(Unreadable.class, () -> Coordinates.of(words));
    assertThat(fault.hint()).isEqualTo(Optional.of(hint));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "35.84",
        "Gyeongju",
        "35°50′N 129°13′E",
        "35.84N",
        "91N 0E",
        "45N 180.5E",
        "1e1N 0E",
        "35.84N  129.21E",
        "NaNN NaNE",
        "35.1234567N 0E"
      })
  void nothingElseIs(String words) {
    assertThat(catchThrowableOfType(Unreadable.class, () -> Coordinates.of(words))).isNotNull();
  }
}
