package communique.model;

import static org.assertj.core.api.Assertions.assertThat;

import communique.testing.Dossiers;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Only values of which one can be right leave a question open. */
class DifferencesTest {

  @TempDir Path temp;

  private Differences differences() throws IOException {
    return new Differences(Dossiers.load(Dossiers.synthetic(temp)));
  }

  @Test
  void wordsGiveNoVerdict() throws IOException {
    Differences all = differences();
    assertThat(all.gravity(of(Text.of("97 minutes"), Text.of("over an hour and a half"))))
        .isEmpty();
    assertThat(all.gravity(of(Text.of("the Palace"), Text.of("a hall of the palace"))))
        .contains(Differ.COMPATIBLE);
  }

  @Test
  void daysAndNumbersExcludeOneAnother() throws IOException {
    Differences all = differences();
    assertThat(all.gravity(of(Edtf.of("2025-03-08"), Edtf.of("2025-03-09")))).contains(Differ.OPEN);
    assertThat(all.gravity(of(Edtf.of("2025-03-08"), Edtf.of("2025-03"))))
        .contains(Differ.COMPATIBLE);
    assertThat(all.gravity(of(Edtf.of("2025-03-08"), Edtf.of("2025-04~")))).isEmpty();
    assertThat(all.gravity(of(3, 4))).contains(Differ.OPEN);
  }

  private static Reported<Object> of(Object... values) {
    return new Reported<>(false, Arrays.stream(values).map(DifferencesTest::reading).toList());
  }

  private static Reading<Object> reading(Object value) {
    return new Reading<>(
        Stated.of(value), Optional.empty(), List.of(), Optional.empty(), Optional.empty());
  }
}
