package communique.view;

import communique.model.Cited;
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
        facts(occasion, desk::fact),
        occasion.present().map(desk::link).toList(),
        claims(occasion));
  }

  /** When and where, as far as anybody looked. */
  List<Fact> facts(Occasion occasion, Asking asking) {
    return Stream.of(
            asking.fact("fact.when", occasion.when(), this::date),
            asking.fact("fact.where", occasion.place(), this::place))
        .flatMap(List::stream)
        .toList();
  }

  /** The first date; nothing if none is stated. */
  Phrase when(Occasion occasion) {
    return desk.told(occasion.when(), date -> date(date).words());
  }

  /** The first place; nothing if none is stated. */
  Phrase where(Occasion occasion) {
    return desk.told(occasion.place(), place -> place(place).words());
  }

  /** What carries date and place. */
  Evidence evidence(Occasion occasion) {
    Stream<Cited> both =
        Stream.concat(
            occasion.when().readings().stream().limit(1),
            occasion.place().readings().stream().limit(1));
    return desk.apparatus().evidence(both.flatMap(one -> one.cite().stream()).toList());
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
    Phrase grade = desk.told(summit.grade(), one -> Phrase.of(desk.words().name(one)));
    return grade.isEmpty() ? kind : desk.words().say("list.dots", kind, grade.words());
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
    return Link.plain(
        Stream.concat(names, country)
            .reduce((inner, outer) -> desk.words().phrase("place.within", inner, outer))
            .orElse(Phrase.NONE));
  }
}
