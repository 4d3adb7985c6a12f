package communique.edition.search;

import communique.model.Actor;
import communique.model.Dossier;
import communique.model.Edtf;
import communique.model.Organization;
import communique.model.Place;
import communique.model.Speaker;
import communique.model.Text;
import communique.view.Views;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What people and places are called, in every recorded spelling, and what a page calls dates and
 * countries, in every language of the site.
 */
record Names(Dossier dossier, List<Views> languages) {

  Names {
    languages = List.copyOf(languages);
  }

  /** Every spelling of a person's name. */
  static Text of(Speaker speaker) {
    return new Text(
        Stream.of(
                speaker.name().wordings().stream(),
                wordings(speaker.nativeName()),
                speaker.spellings().stream().flatMap(name -> Text.of(name).wordings().stream()))
            .flatMap(names -> names)
            .toList());
  }

  /** A place and those it lies in, the smallest first. */
  List<Text> of(Place place) {
    return dossier
        .relations()
        .around(place)
        .map(around -> with(around.name(), around.nativeName()))
        .toList();
  }

  /** A side. */
  Text of(Actor actor) {
    return actor
        .organization()
        .flatMap(dossier::find)
        .map(Names::of)
        .orElseGet(() -> said(page -> page.actor(actor)));
  }

  private static Text of(Organization organization) {
    return with(organization.name(), organization.nativeName());
  }

  /** A date as the pages tell it, in the order of the site's languages. */
  List<String> of(Edtf date) {
    return languages.stream().map(page -> page.date(date)).toList();
  }

  private Text said(java.util.function.Function<Views, String> words) {
    return new Text(
        languages.stream()
            .map(page -> new Text.Wording(Optional.of(page.language()), words.apply(page)))
            .distinct()
            .toList());
  }

  private static Text with(Text name, Optional<Text> nativeName) {
    return new Text(Stream.concat(name.wordings().stream(), wordings(nativeName)).toList());
  }

  private static Stream<Text.Wording> wordings(Optional<Text> text) {
    return text.stream().flatMap(words -> words.wordings().stream());
  }
}
