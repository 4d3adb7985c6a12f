package communique.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import communique.shape.Ref;
import communique.shape.Unreadable;
import communique.testing.Dossiers;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which sheets of our own dossier a question finds. */
class SelectionTest {

  private static final String SUMMIT = "lee-xi-gyeongju-2025";
  private static final Dossier DOSSIER = Dossiers.load(Path.of("content"));

  @Test
  void withoutAQuestionAllAreChosen() {
    assertThat(Selection.ALL.in(DOSSIER).sheets())
        .containsExactlyInAnyOrderElementsOf(DOSSIER.all(Sheet.class));
  }

  @Test
  void idsNameSheets() {
    assertThat(ids(of(SUMMIT, "li-qiang"))).containsExactly(SUMMIT, "li-qiang");
  }

  @Test
  void aTopicFindsWhatNamesItAndWhoSpokeOnIt() {
    assertThat(
            ids(new Selection(List.of(), List.of("regional-security"), List.of(), none(), none())))
        .containsExactly(SUMMIT, "lee-jae-myung", "wi-sung-lac", "xi-jinping");
  }

  @Test
  void aCountryFindsWhoMetAndAgreed() {
    assertThat(ids(country("KR")))
        .contains(SUMMIT, "kr-cn-currency-swap-2025", "lee-jae-myung")
        .doesNotContain("xi-jinping", "kim-jong-un");
    assertThat(ids(country("KP"))).containsExactly("kim-jong-un");
  }

  @Test
  void daysFindWhatTookPlaceThen() {
    assertThat(ids(between("2025-10", "2025-10")))
        .contains("li-qiang", "kim-jong-un")
        .doesNotContain(SUMMIT);
    assertThat(ids(between("2025-11-01", "2025-11-01")))
        .contains(SUMMIT, "kr-cn-currency-swap-2025");
  }

  @Test
  void questionsNarrowOneAnother() {
    assertThat(
            ids(
                new Selection(
                    List.of(SUMMIT, "kim-jong-un"),
                    List.of(),
                    List.of(Country.of("KR")),
                    none(),
                    none())))
        .containsExactly(SUMMIT);
  }

  @Test
  void whatIsNotThereIsToldWithWhatIsMeant() {
    assertThatExceptionOfType(Unreadable.class)
        .isThrownBy(() -> of("xi-jinpin").in(DOSSIER))
        .withMessage("there is no sheet \"xi-jinpin\"")
        .satisfies(e -> assertThat(e.hint()).contains("did you mean \"xi-jinping\"?"));
    assertThatExceptionOfType(Unreadable.class)
        .isThrownBy(() -> between("2030", "2031").in(DOSSIER))
        .withMessage("there is no sheet of which all of that is true");
  }

  @Test
  void onlyWhatChosenPeopleSaidOrChosenSummitsHeardIsTold() {
    assertThat(of("li-qiang").in(DOSSIER).statements()).isEmpty();
    assertThat(of("xi-jinping").in(DOSSIER).statements())
        .isNotEmpty()
        .allMatch(statement -> statement.speaker().has("xi-jinping"));
    assertThat(of(SUMMIT).in(DOSSIER).statements())
        .containsExactlyElementsOf(
            DOSSIER.all(Statement.class).stream()
                .filter(
                    statement -> statement.occasion().filter(SelectionTest::isSummit).isPresent())
                .toList());
  }

  private static boolean isSummit(Ref<?> occasion) {
    return occasion.id().equals(SUMMIT);
  }

  private static Selection of(String... ids) {
    return new Selection(List.of(ids), List.of(), List.of(), none(), none());
  }

  private static Selection country(String code) {
    return new Selection(List.of(), List.of(), List.of(Country.of(code)), none(), none());
  }

  private static Selection between(String from, String to) {
    return new Selection(
        List.of(), List.of(), List.of(), Optional.of(Edtf.of(from)), Optional.of(Edtf.of(to)));
  }

  private static Optional<Edtf> none() {
    return Optional.empty();
  }

  private static List<String> ids(Selection selection) {
    return selection.in(DOSSIER).sheets().map(Sheet::id).toList();
  }
}
