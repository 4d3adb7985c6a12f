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

  /** Seven of one kind are not six of it and one of another, though both are seven. */
  @Test
  void ofEqualNumbersOfDifferentThingsNothingShowsWhatItComesTo() throws IOException {
    Reported<Integer> question =
        new Reported<>(false, List.of(number(7, "7 memorandums"), number(7, "6 and a contract")));
    assertThat(Differences.isDisputed(question)).isTrue();
    assertThat(differences().gravity(question)).isEmpty();
    Reported<Integer> same =
        new Reported<>(false, List.of(number(7, "7 memorandums"), number(7, "7 memorandums")));
    assertThat(Differences.isDisputed(same)).isFalse();
  }

  @Test
  void whatADifferenceOfCountsComesToIsSaidByWhoWritesIt() throws IOException {
    Reported<Integer> counts =
        new Reported<>(false, List.of(number(7, "7 memorandums"), number(7, "6 and a contract")));
    Outcomes outcomes = new Outcomes(counts, Optional.of(Differ.OPEN), List.of(), Optional.empty());
    assertThat(differences().gravity(outcomes)).contains(Differ.OPEN);
    assertThat(outcomes.settled()).isEqualTo(outcomes);
    Reported<Integer> one = new Reported<>(false, List.of(number(7, "7 memorandums")));
    assertThat(
            new Outcomes(one, Optional.of(Differ.OPEN), List.of(), Optional.empty())
                .settled()
                .differ())
        .isEmpty();
  }

  @Test
  void sumsExcludeOneAnotherIfNoNumberIsBoth() throws IOException {
    Differences all = differences();
    assertThat(all.gravity(sums("12 million won", "15 million won"))).contains(Differ.OPEN);
    assertThat(all.gravity(sums("12 million won", "more than 12 million won")))
        .contains(Differ.OPEN);
    assertThat(all.gravity(sums("12 million won", "over 10 million won")))
        .contains(Differ.COMPATIBLE);
    assertThat(all.gravity(sums("12 million won", "10 to 15 million won")))
        .contains(Differ.COMPATIBLE);
    assertThat(all.gravity(sums("12 million won", "about 12 million won")))
        .contains(Differ.COMPATIBLE);
    assertThat(all.gravity(sums("12 million won", "about 13 million won"))).isEmpty();
    assertThat(all.gravity(sums("12 million won", "12 million euros"))).isEmpty();
    assertThat(all.gravity(sums("12 million won", "a great deal of money"))).isEmpty();
  }

  @Test
  void oneSumInOtherWordsIsNoDifference() {
    assertThat(Differences.isDisputed(sums("12 million won", "₩12,000,000"))).isFalse();
    assertThat(Differences.isDisputed(sums("1200만 원", "12 million won"))).isFalse();
  }

  private static Reported<Object> sums(String... prints) {
    return of(
        Arrays.stream(prints)
            .map(print -> new Amount(print, Optional.empty(), List.of(), Optional.empty()))
            .map(amount -> amount.worth().<Object>map(worth -> worth).orElse(amount.print()))
            .toArray());
  }

  private static Reported<Object> of(Object... values) {
    return new Reported<>(false, Arrays.stream(values).map(DifferencesTest::reading).toList());
  }

  private static Reading<Integer> number(int count, String as) {
    return new Reading<>(
        Stated.of(count), Optional.of(Text.of(as)), List.of(), Optional.empty(), Optional.empty());
  }

  private static Reading<Object> reading(Object value) {
    return new Reading<>(
        Stated.of(value), Optional.empty(), List.of(), Optional.empty(), Optional.empty());
  }
}
