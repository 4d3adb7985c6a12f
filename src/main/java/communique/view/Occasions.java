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
record Occasions(PageContext context) {

  /** One occasion. */
  OccasionView view(Occasion occasion) {
    return new OccasionView(
        occasion.id(),
        context.link(occasion),
        facts(occasion, context::fact),
        occasion.present().map(context::link).toList(),
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
    return context.told(occasion.when(), date -> date(date).words());
  }

  /** The first place; nothing if none is stated. */
  Phrase where(Occasion occasion) {
    return context.told(occasion.place(), place -> place(place).words());
  }

  /** What carries date and place. */
  Evidence evidence(Occasion occasion) {
    Stream<Cited> both =
        Stream.concat(
            occasion.when().readings().stream().limit(1),
            occasion.place().readings().stream().limit(1));
    return context.apparatus().evidence(both.flatMap(one -> one.cite().stream()).toList());
  }

  /** What it was: the kind and the grade of a summit, else just an event. */
  String kind(Occasion occasion) {
    return Stream.of(occasion)
        .filter(Summit.class::isInstance)
        .map(Summit.class::cast)
        .map(this::kind)
        .findFirst()
        .orElse(context.words().say("timeline.event"));
  }

  private String kind(Summit summit) {
    String kind = context.words().name(summit.kind());
    Phrase grade = context.told(summit.grade(), one -> Phrase.of(context.words().name(one)));
    return grade.isEmpty() ? kind : context.words().say("list.dots", kind, grade.words());
  }

  /** What has a sheet of its own tells its claims there. */
  private List<ClaimView> claims(Occasion occasion) {
    return Addresses.page(occasion).isPresent()
        ? List.of()
        : occasion.claims().stream().map(claim -> context.claim(occasion, claim)).toList();
  }

  Link date(Edtf date) {
    return Link.plain(context.words().date(date));
  }

  /** The place, what it lies in, and the country. */
  Link place(Ref<Place> ref) {
    Place place = context.dossier().get(ref);
    Relations relations = context.dossier().relations();
    Stream<Phrase> names = relations.around(place).map(around -> context.words().label(around));
    Stream<Phrase> country = relations.country(place).stream().map(context.words()::country);
    return Link.plain(
        Stream.concat(names, country)
            .reduce((inner, outer) -> context.words().phrase("place.within", inner, outer))
            .orElse(Phrase.NONE));
  }
}
