package communique.view;

import communique.model.Attendee;
import communique.model.Cited;
import communique.model.Edtf;
import communique.model.Medium;
import communique.model.Occasion;
import communique.model.Place;
import communique.model.Relations;
import communique.model.Reported;
import communique.model.Summit;
import communique.model.Who;
import communique.shape.Ref;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Summits and events as a page shows them in short. */
record Occasions(PageContext context) {

  private static final String WHEN = "fact.when";

  /** One occasion, where it goes without saying who was there, or is said elsewhere. */
  OccasionView view(Occasion occasion) {
    return view(occasion, facts(occasion, context::fact), one -> List.of(), List.of());
  }

  /** The same, its place without the region. */
  OccasionView inShort(Occasion occasion) {
    return view(
        occasion,
        facts(occasion, context::fact, place -> Link.plain(inShort(place))),
        one -> List.of(),
        List.of());
  }

  /** One occasion, with all that is told of it. */
  OccasionView whole(Occasion occasion) {
    return view(
        occasion,
        Stream.of(
                facts(occasion, context::fact).stream(), order(occasion).stream(), about(occasion))
            .flatMap(some -> some)
            .toList(),
        this::who,
        new Elsewhere(context).of(occasion));
  }

  private OccasionView view(
      Occasion occasion,
      List<Fact> facts,
      Function<Occasion, List<Answer>> who,
      List<Link> elsewhere) {
    return new OccasionView(
        occasion.id(),
        context.link(occasion),
        facts,
        who.apply(occasion),
        claims(occasion),
        elsewhere);
  }

  /** The documents that an event belongs to. */
  private Stream<Fact> about(Occasion occasion) {
    List<Answer> documents =
        occasion
            .documents()
            .map(
                one ->
                    context.answer(
                        context.link(one), Optional.empty(), Optional.empty(), List.of()))
            .toList();
    return documents.isEmpty()
        ? Stream.of()
        : Stream.of(context.list("fact.belongs-to", documents));
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

  /** What it was one of, and what it consisted of. */
  List<Fact> order(Occasion occasion) {
    return Stream.of(
            new InSeries(context, occasion).facts(),
            new Stages(context, occasion).facts(),
            new MembersThen(context).facts(context.dossier().relations().countries().via(occasion)))
        .flatMap(List::stream)
        .toList();
  }

  /** When, where and how, as far as anybody looked. */
  List<Fact> facts(Occasion occasion, Asking asking) {
    return facts(occasion, asking, this::place);
  }

  private List<Fact> facts(Occasion occasion, Asking asking, Function<Ref<Place>, Link> place) {
    return Stream.of(
            asking.fact(WHEN, occasion.when(), this::date),
            asking.fact("fact.where", occasion.place(), place),
            asking.fact("fact.medium", occasion.medium(), this::medium))
        .flatMap(List::stream)
        .toList();
  }

  /** Whether that question of an occasion is when it took place. */
  static boolean isDate(Fact fact) {
    return fact.id().equals(PageContext.anchor(WHEN));
  }

  /** The date, or the dates where sources differ; nothing if none is stated. */
  Phrase when(Occasion occasion) {
    return inWords(occasion.when())
        .orElseGet(() -> context.told(occasion.when(), date -> date(date).words()));
  }

  /** The only reading of a date, if its source has words for the time. */
  private Optional<Phrase> inWords(Reported<Edtf> when) {
    return Optional.of(when.readings())
        .filter(all -> all.size() == 1)
        .map(all -> all.get(0))
        .filter(only -> only.as().isPresent() && only.is().value().isPresent())
        .map(only -> context.words().told(only));
  }

  /** The place, or the places where sources differ; nothing if none is stated. */
  Phrase where(Occasion occasion) {
    return context.told(occasion.place(), place -> place(place).words());
  }

  /** The same without what lies between the place and its country. */
  Phrase whereInShort(Occasion occasion) {
    return context.told(occasion.place(), this::inShort);
  }

  private Phrase inShort(Ref<Place> ref) {
    Place place = context.dossier().get(ref);
    Phrase name = context.words().label(place);
    return context.dossier().relations().country(place).stream()
        .map(context.words()::country)
        .filter(country -> !country.equals(name))
        .reduce(name, (inner, outer) -> context.words().phrase("place.within", inner, outer));
  }

  /** What carries date and place. */
  Evidence evidence(Occasion occasion) {
    Stream<Cited> both =
        Stream.concat(occasion.when().readings().stream(), occasion.place().readings().stream());
    return context.apparatus().evidence(both.flatMap(one -> one.cite().stream()).toList());
  }

  /**
   * The day or month for machines; empty if another date is told, or it is not so closely known.
   */
  String iso(Occasion occasion) {
    List<Edtf> told = context.told(occasion.when());
    return told.size() == 1 ? Dates.iso(told.get(0)) : "";
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
    Phrase medium = context.told(summit.medium(), one -> medium(one).words());
    return Stream.of(grade, medium)
        .filter(one -> !one.isEmpty())
        .map(Phrase::words)
        .reduce(kind, (one, other) -> context.words().say("list.dots", one, other));
  }

  /** What has a sheet of its own tells its claims there. */
  private List<ClaimView> claims(Occasion occasion) {
    return Addresses.page(occasion).isPresent()
        ? List.of()
        : occasion.claims().stream().map(claim -> context.claim(occasion, claim)).toList();
  }

  Link medium(Medium medium) {
    return Link.plain(context.words().name(medium));
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
