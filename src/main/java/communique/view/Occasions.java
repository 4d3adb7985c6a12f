package communique.view;

import communique.model.Edtf;
import communique.model.Occasion;
import communique.model.Place;
import communique.model.Relations;
import communique.model.Summit;
import communique.shape.Ref;
import java.util.List;
import java.util.stream.Stream;

/** Summits and events as a page shows them in short. */
record Occasions(Desk desk) {

  /** One occasion. */
  OccasionView view(Occasion occasion) {
    return new OccasionView(
        occasion.id(),
        desk.link(occasion),
        desk.question("fact.when", desk.answers(occasion.when(), this::date)),
        desk.question("fact.where", desk.answers(occasion.place(), this::place)),
        occasion.present().map(desk::link).toList(),
        claims(occasion));
  }

  /** What it was: the kind and the grade of a summit, else just an event. */
  String kind(Occasion occasion) {
    return Stream.of(occasion)
        .filter(Summit.class::isInstance)
        .map(Summit.class::cast)
        .map(this::kind)
        .findFirst()
        .orElse(desk.words().say("timeline.event"));
  }

  private String kind(Summit summit) {
    String kind = desk.words().name(summit.kind());
    return summit
        .grade()
        .first()
        .map(grade -> desk.words().say("list.dots", kind, desk.words().name(grade)))
        .orElse(kind);
  }

  /** What has a sheet of its own tells its claims there. */
  private List<ClaimView> claims(Occasion occasion) {
    return Addresses.page(occasion).isPresent()
        ? List.of()
        : occasion.claims().stream().map(claim -> desk.claim(occasion, claim)).toList();
  }

  Link date(Edtf date) {
    return Link.plain(desk.words().date(date));
  }

  /** The place, what it lies in, and the country. */
  Link place(Ref<Place> ref) {
    Place place = desk.dossier().get(ref);
    Relations relations = desk.dossier().relations();
    Stream<Phrase> names = relations.around(place).map(around -> desk.words().label(around));
    Stream<Phrase> country = relations.country(place).stream().map(desk.words()::country);
    return Link.plain(Phrase.join(", ", Stream.concat(names, country).toList()));
  }
}
