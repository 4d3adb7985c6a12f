package communique.edition;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import communique.model.Speaker;
import communique.testing.Built;
import ezvcard.Ezvcard;
import ezvcard.VCard;
import ezvcard.io.ParseWarning;
import ezvcard.property.FormattedName;
import ezvcard.property.Title;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The vCards, read again without a warning. */
class CardTest {

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

  private static List<String> titles(Speaker speaker) {
    return speaker.latestOffices().stream()
        .filter(office -> office.because().isEmpty())
        .flatMap(office -> office.title().stream())
        .flatMap(title -> title.wordings().stream())
        .map(wording -> wording.words())
        .toList();
  }
}
