package communique.edition;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import communique.model.Speaker;
import communique.testing.Built;
import communique.testing.Dossiers;
import communique.testing.Program;
import ezvcard.Ezvcard;
import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.io.ParseWarning;
import ezvcard.property.FormattedName;
import ezvcard.property.Title;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The vCards, read again without a warning. */
class CardTest {

  @TempDir Path temp;

  @Test
  void everyPersonHasACardWithEveryName() throws IOException {
    for (Built built : Built.all().toList()) {
      for (Speaker speaker : built.publication().dossier().all(Speaker.class)) {
        List<List<ParseWarning>> warnings = new ArrayList<>();
        VCard card =
            Ezvcard.parse(built.read("speakers/" + speaker.id() + ".vcf"))
                .warnings(warnings)
                .first();
        assertThat(warnings).as(speaker.id()).allMatch(List::isEmpty);
        assertThat(card.validate(card.getVersion()).isEmpty()).as(speaker.id()).isTrue();
        assertThat(card.getFormattedNames().stream().map(FormattedName::getValue).collect(toSet()))
            .isEqualTo(speaker.names().collect(toSet()));
        assertThat(card.getTitles()).hasSameSizeAs(titles(speaker));
        assertThat(card.getFormattedNames())
            .as("a name in another language is the same name")
            .allMatch(name -> (name.getAltId() != null) == (name.getLanguage() != null));
        assertThat(card.getTitles().stream().map(Title::getAltId).collect(toSet()))
            .as("an office in another language is the same office")
            .doesNotContainNull()
            .hasSize(
                (int)
                    speaker.latestOffices().stream()
                        .filter(office -> office.because().isEmpty())
                        .count());
      }
    }
  }

  /** RFC 6350, section 6.2.2: the family name first; a card without may do without. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ana Torvald | Torvald, Ana | Torvald;Ana",
        "Ana Torvald | Torvald Ana | Torvald;Ana",
        "Torvald Ana Mi | Torvald, Ana Mi | Torvald;Ana Mi",
        "Ana Mi Van Torvald | Van Torvald Ana Mi | Van Torvald;Ana Mi",
        "Ana Torvald | Torvald | ",
        "Ana Torvald | Ana Torvald | ",
        "Ana Torvald | torubarudo ana | ",
        "Ana Torvald | Torvald, | ",
        "Ana Torvald | Thorvald, Ana | ",
        "Ana Ana | Ana Ana | ",
        "Ana Mi Ana Mi | Ana Mi Ana Mi | "
      })
  void familyAndGivenNameAreToldWhereTheRecordPartsThem(String name, String sort, String parts)
      throws IOException {
    Path content = Dossiers.synthetic(temp);
    Dossiers.edit(
        content,
        "speakers/ana-torvald.md",
        "name: Ana Torvald\n",
        "name: " + name + "\nsort: \"" + sort + "\"\n");
    assertThat(lines(content, "N;"))
        .isEqualTo(parts == null ? List.of() : List.of("N;LANGUAGE=en;ALTID=1:" + parts + ";;;"));
  }

  @Test
  void aNameInSeveralLanguagesIsOneName() throws IOException {
    Path content = inTwoLanguages();
    Dossiers.edit(
        content,
        "speakers/ana-torvald.md",
        "name: Ana Torvald\n",
        "name: {en: Ana Torvald, ko: 토르 아나}\nsort: {en: 'Torvald, Ana', ko: '토르, 아나'}\n");
    assertThat(lines(content, "N;"))
        .containsExactly("N;LANGUAGE=en;ALTID=1:Torvald;Ana;;;", "N;LANGUAGE=ko;ALTID=1:토르;아나;;;");
  }

  /** RFC 6350, section 6.6.4: the organization, then the unit; the group holds the two together. */
  @Test
  void anOfficeOfAnOrganizationNamesIt() throws IOException {
    Path content = inTwoLanguages();
    Dossiers.edit(
        content,
        "register.yaml",
        "topics:",
        "offices: [{id: clerk, title: {en: Clerk; first, ko: 서기}, of: registry}]\ntopics:");
    Dossiers.edit(
        content,
        "register.yaml",
        "organizations:\n",
        "organizations:\n"
            + "  - {id: registry, name: {en: 'Registry, main', ko: 등기소},"
            + " within: merovia}\n");
    Dossiers.edit(content, "speakers/ana-torvald.md", "title: Chancellor of Vastria", "is: clerk");
    assertThat(lines(content, "office1."))
        .containsExactly(
            "office1.TITLE;LANGUAGE=en;ALTID=1:Clerk\\; first",
            "office1.TITLE;LANGUAGE=ko;ALTID=1:서기",
            "office1.ORG;LANGUAGE=en;ALTID=1:Merovia;Registry\\, main",
            "office1.ORG;LANGUAGE=ko;ALTID=1:등기소");
  }

  private Path inTwoLanguages() throws IOException {
    Path content = Dossiers.synthetic(temp);
    Dossiers.edit(content, "site.yaml", "languages: [en]", "languages: [en, ko]");
    return content;
  }

  private List<String> lines(Path content, String begin) throws IOException {
    String card = Built.of(content, Program.NOW).read("speakers/ana-torvald.vcf");
    assertThat(Ezvcard.parse(card).first().validate(VCardVersion.V4_0).isEmpty()).isTrue();
    return card.replace("\r\n ", "").lines().filter(line -> line.startsWith(begin)).toList();
  }

  private static List<String> titles(Speaker speaker) {
    return speaker.latestOffices().stream()
        .filter(office -> office.because().isEmpty())
        .flatMap(office -> office.title().stream())
        .flatMap(title -> title.wordings().stream())
        .map(wording -> wording.words())
        .toList();
  }
}
