package communique.view;

import communique.model.Attendee;
import communique.model.Cited;
import communique.model.Edtf;
import communique.model.Occasion;
import communique.model.Place;
import communique.model.Relations;
import communique.model.Summit;
import communique.model.Who;
import communique.shape.Ref;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Summits and events as a page shows them in short. */
record Occasions(PageContext context) {

  /** One occasion, where it goes without saying who was there, or is said elsewhere. */
  OccasionView view(Occasion occasion) {
    return view(occasion, one -> List.of());
  }

  /** One occasion, with all that is told of it. */
  OccasionView whole(Occasion occasion) {
    return view(occasion, this::who);
  }

  private OccasionView view(Occasion occasion, Function<Occasion, List<Answer>> who) {
    return new OccasionView(
        occasion.id(),
        context.link(occasion),
        facts(occasion, context::fact),
        who.apply(occasion),
        claims(occasion));
  }

  /** Who was there, each once, with what shows it. */
  List<Answer> who(Occasion occasion) {
    return occasion.attendees().entrySet().stream()
        .map(person -> presence(person.getKey(), person.getValue()))
        .toList();
  }

  /** That somebody was there, under their name. */
  Answer presence(Who who, List<Attendee> all) {
    return context.answer(
        new Bylines(context).link(who),
        all.stream().flatMap(one -> one.because().stream()).findFirst(),
        all.stream().flatMap(one -> one.note().stream()).findFirst(),
        all.stream().flatMap(one -> one.cite().stream()).toList());
  }

  /** The same where there is no room for what shows it. */
  List<Link> names(Occasion occasion) {
    return occasion.attendees().entrySet().stream()
        .map(person -> name(person.getKey(), person.getValue()))
        .toList();
  }

  private Link name(Who who, List<Attendee> all) {
    boolean inferred = all.stream().allMatch(Attendee::isInferred);
    Link link = new Bylines(context).link(who);
    return new Link(context.words().told(link.words(), inferred), link.href());
  }

  /** When and where, as far as anybody looked. */
  List<Fact> facts(Occasion occasion, Asking asking) {
    return Stream.of(
            asking.fact("fact.when", occasion.when(), this::date),
            asking.fact("fact.where", occasion.place(), this::place))
        .flatMap(List::stream)
        .toList();
  }

  /** The date, or the dates where sources differ; nothing if none is stated. */
  Phrase when(Occasion occasion) {
    return context.told(occasion.when(), date -> date(date).words());
  }

  /** The place, or the places where sources differ; nothing if none is stated. */
  Phrase where(Occasion occasion) {
    return context.told(occasion.place(), place -> place(place).words());
  }

  /** What carries date and place. */
  Evidence evidence(Occasion occasion) {
    Stream<Cited> both =
        Stream.concat(occasion.when().readings().stream(), occasion.place().readings().stream());
    return context.apparatus().evidence(both.flatMap(one -> one.cite().stream()).toList());
  }

  /** How closely the date is known, unless to the day, or not the same where sources differ. */
  String precision(Occasion occasion) {
    List<String> all =
        context.told(occasion.when()).stream().map(context.words()::precision).distinct().toList();
    return all.size() == 1 ? all.get(0) : "";
  }

  /** What carries the grade that is told beside the kind of a summit. */
  Evidence graded(Occasion occasion) {
    return context
        .apparatus()
        .evidence(
            Stream.of(occasion)
                .filter(Summit.class::isInstance)
                .map(Summit.class::cast)
                .flatMap(summit -> summit.grade().readings().stream())
                .flatMap(reading -> reading.cite().stream())
                .toList());
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
