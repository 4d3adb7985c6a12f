package communique.model;

import static org.assertj.core.api.Assertions.assertThat;

import communique.shape.Ref;
import communique.testing.Cases;
import communique.testing.Dossiers;
import communique.testing.Trees;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which countries make a pair, and what gathers there. */
class CountriesTest {

  private static final String TALKS = "summits/reef-talks-2025.md";
  private static final String CHART = "agreements/reef-chart-2025.md";

  @TempDir Path temp;
  private Path content = Path.of("");

  @BeforeEach
  void copy() throws IOException {
    content = Trees.copy(Cases.root().resolve("golden/reef/content"), temp.resolve("content"));
  }

  @Test
  void everyTwoOfThreeMakeAPairAndAnOrganizationStandsForItsCountry() {
    assertThat(slugs()).containsExactly("li-mc", "li-sm", "mc-sm");
  }

  @Test
  void anAgreementIsBetweenItsPartiesOnly() {
    assertThat(dealings("li-mc").agreements())
        .extracting(Agreement::id)
        .containsExactly("reef-chart-2025");
    assertThat(dealings("li-sm").agreements()).isEmpty();
    assertThat(dealings("li-sm").occasions())
        .extracting(Occasion::id)
        .containsExactly("reef-talks-2025");
  }

  @Test
  void whereNoTwoPartiesAreNamedTheSummitTells() throws IOException {
    Dossiers.edit(content, CHART, "{is: LI, cite", "{is: the towns (not named), cite");
    assertThat(dealings("li-sm").agreements())
        .extracting(Agreement::id)
        .containsExactly("reef-chart-2025");
  }

  @Test
  void aSideCountsBeforeThePersonsOwnCountry() throws IOException {
    Dossiers.edit(content, TALKS, "{speaker: tam-orrel, for: MC", "{speaker: tam-orrel, for: AD");
    assertThat(slugs()).containsExactly("ad-li", "ad-sm", "li-mc", "li-sm");
  }

  @Test
  void whoSpeaksForNobodyOfACountryStandsForNone() throws IOException {
    Dossiers.edit(content, "register.yaml", ", country: SM}", "}");
    assertThat(slugs()).containsExactly("li-mc");
  }

  @Test
  void anEventStandsForTheCountriesOfThosePresent() throws IOException {
    Dossiers.edit(content, "events.yaml", "who: [", "who: [siv-hale, ");
    assertThat(dealings("li-sm").occasions())
        .extracting(Occasion::id)
        .containsExactly("survey-2025", "reef-talks-2025");
  }

  @Test
  void aGatheringOfManyMakesNoPairAndIsOnlyCountedForThoseThereAre() throws IOException {
    Dossiers.edit(
        content,
        TALKS,
        "outcomes:",
        "  - {speaker: joss-fenn, for: AD, cite: {reef-bulletin: Fenn too}}\noutcomes:");
    assertThat(slugs()).containsExactly("li-mc");
    assertThat(dealings("li-mc").occasions()).isEmpty();
    assertThat(dealings("li-mc").gatherings()).isEqualTo(1);
    assertThat(profile("AD").occasions())
        .extracting(Occasion::id)
        .containsExactly("reef-talks-2025");
    assertThat(profile("AD").pairs()).isEmpty();
  }

  @Test
  void anAgreementOfManyIsALineForEachAndANumberForAPair() throws IOException {
    Dossiers.edit(
        content,
        CHART,
        "parties:",
        """
        parties:
          - {is: AD, cite: {reef-bulletin: the chart}}
          - {is: SM, cite: {reef-bulletin: the chart}}\
        """);
    assertThat(dealings("li-mc").agreements()).isEmpty();
    assertThat(dealings("li-mc").treaties()).isEqualTo(1);
    for (String code : List.of("AD", "LI", "MC", "SM")) {
      assertThat(profile(code).unpaired())
          .extracting(Agreement::id)
          .containsExactly("reef-chart-2025");
    }
  }

  @Test
  void aPairIsOneWhicheverComesFirst() {
    Country one = Country.of("LI");
    Country other = Country.of("MC");
    assertThat(new CountryPair(one, other)).isEqualTo(new CountryPair(other, one));
  }

  @Test
  void aSummitKnowsForWhomAPersonSpoke() {
    Summit talks = dossier().get(Ref.to(Summit.class, "reef-talks-2025"));
    assertThat(
            dossier()
                .relations()
                .countries()
                .of(talks, Voice.of(Ref.to(Speaker.class, "siv-hale"))))
        .containsExactly(Country.of("SM"));
  }

  @Test
  void membersAreInWhatTheirOrganizationIsInOnThatDay() throws IOException {
    content = Trees.copy(Cases.root().resolve("golden/calls/content"), temp.resolve("calls"));

    assertThat(profile("LI").agreements())
        .extracting(Agreement::id)
        .containsExactly("salt-treaty-2021");
    assertThat(profile("AD").occasions()).extracting(Occasion::id).containsExactly("quay-2020");
    assertThat(profile("SM").agreements())
        .extracting(Agreement::id)
        .containsExactly("buoy-convention-1975");
    assertThat(slugs()).doesNotContain("li-xa", "ad-xa");
  }

  @Test
  void anEventToWhichTheirOrganizationCameIsOnThePagesOfItsMembers() throws IOException {
    content = Trees.copy(Cases.root().resolve("golden/calls/content"), temp.resolve("calls"));
    Dossiers.edit(content, "events.yaml", "is: [SM, MC, XA]", "is: [salt-union, MC, XA]");

    for (String member : List.of("LI", "AD")) {
      assertThat(profile(member).occasions()).extracting(Occasion::id).contains("quay-call-2022");
    }
    assertThat(profile("SM").occasions()).extracting(Occasion::id).doesNotContain("quay-call-2022");
  }

  @Test
  void aPairTellsOfWhatTheOneAgreedOnWithAUnionOfTheOther() throws IOException {
    content = Trees.copy(Cases.root().resolve("golden/calls/content"), temp.resolve("calls"));
    Dossiers.edit(content, "agreements/buoy-convention-1975.md", "[DD, CS, MC, SM]", "[LI, XA]");

    assertThat(dealings("li-xa").agreements())
        .extracting(Agreement::id)
        .containsExactly("buoy-convention-1975", "salt-treaty-2021");
    assertThat(dealings("li-xa").treaties()).isZero();
  }

  @Test
  void everyStateHasAPageWhereFourAndMoreAgreed() throws IOException {
    content = Trees.copy(Cases.root().resolve("golden/calls/content"), temp.resolve("calls"));

    assertThat(profile("DD").unpaired()).hasSize(1);
    assertThat(profile("CS").pairs()).isEmpty();
  }

  private Dossier dossier() {
    return Dossiers.load(content);
  }

  private List<String> slugs() {
    return dossier().relations().countries().survey().pairs().stream()
        .map(dealings -> dealings.pair().slug())
        .toList();
  }

  private CountryProfile profile(String code) {
    return dossier().relations().countries().survey().countries().stream()
        .filter(one -> one.country().code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  private CountryRelations dealings(String slug) {
    return dossier().relations().countries().survey().pairs().stream()
        .filter(dealings -> dealings.pair().slug().equals(slug))
        .findFirst()
        .orElseThrow();
  }
}
