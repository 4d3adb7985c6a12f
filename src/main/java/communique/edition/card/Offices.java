package communique.edition.card;

import communique.model.Dossier;
import communique.model.Language;
import communique.model.Office;
import communique.model.Organization;
import communique.model.Speaker;
import communique.model.Tenure;
import communique.model.Text;
import ezvcard.property.Title;
import ezvcard.property.VCardProperty;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The offices of a person as {@code TITLE} and {@code ORG} (RFC 6350, sections 6.6.1 and 6.6.4).
 *
 * @param dossier where the person is
 */
record Offices(Dossier dossier) {

  /** The offices that run or were seen last, without those that we infer. */
  List<VCardProperty> of(Speaker speaker) {
    List<Tenure> offices =
        speaker.latestOffices().stream().filter(office -> office.because().isEmpty()).toList();
    return IntStream.range(0, offices.size())
        .mapToObj(i -> lines(offices.get(i), String.valueOf(i + 1)))
        .flatMap(List::stream)
        .toList();
  }

  /** One office in several languages is one, which only its number among all of them tells. */
  private List<VCardProperty> lines(Tenure tenure, String number) {
    List<VCardProperty> lines = new ArrayList<>();
    for (Text.Wording wording : dossier.relations().title(tenure).wordings()) {
      Title title = new Title(wording.words());
      title.setLanguage(wording.languageOr(home()).tag());
      title.setAltId(number);
      lines.add(title);
    }
    body(tenure).ifPresent(body -> lines.addAll(organization(body, number)));
    if (lines.stream().anyMatch(ezvcard.property.Organization.class::isInstance)) {
      lines.forEach(line -> line.setGroup("office" + number));
    }
    return lines;
  }

  private Optional<Organization> body(Tenure tenure) {
    return tenure.is().flatMap(dossier::find).flatMap(Office::body).flatMap(dossier::find);
  }

  private List<ezvcard.property.Organization> organization(Organization body, String number) {
    return body.name().wordings().stream()
        .map(wording -> organization(body, wording.languageOr(home()), number))
        .toList();
  }

  /** What it is part of stands before it, as far as that has a name in its language. */
  private ezvcard.property.Organization organization(
      Organization body, Language language, String number) {
    ezvcard.property.Organization line = new ezvcard.property.Organization();
    line.getValues().addAll(units(body, language));
    line.setLanguage(language.tag());
    line.setAltId(number);
    return line;
  }

  private List<String> units(Organization body, Language language) {
    Set<Organization> chain = new LinkedHashSet<>();
    Optional<Organization> unit = Optional.of(body);
    while (unit.filter(one -> one.name().isFor(language, home())).filter(chain::add).isPresent()) {
      unit = unit.flatMap(Organization::within).flatMap(dossier::find);
    }
    List<String> names = new ArrayList<>();
    chain.forEach(one -> names.add(0, one.name().serving(language, home()).words()));
    return names;
  }

  private Language home() {
    return dossier.site().language();
  }
}
