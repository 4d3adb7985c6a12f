package communique.view;

import communique.model.Agreement;
import communique.model.Change;
import communique.model.Claim;
import communique.model.Countries;
import communique.model.Country;
import communique.model.CountryPair;
import communique.model.Dossier;
import communique.model.Entry;
import communique.model.Occasion;
import communique.model.Office;
import communique.model.Organization;
import communique.model.Party;
import communique.model.Relations;
import communique.model.Source;
import communique.model.Speaker;
import communique.model.Statement;
import communique.model.Summit;
import communique.model.Topic;
import communique.shape.Ref;
import communique.view.Head.Related;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Where else a reader of a record can go: what gathers it, and what mentions it. */
record Relatives(PageContext context, Entry entry) {

  /** Kinds whose own page says what refers to them. */
  private static final Set<Class<? extends Entry>> TOLD =
      Set.of(Speaker.class, Source.class, Topic.class, Organization.class);

  private static final int MOST = 5;

  List<Related> all() {
    List<Related> all = new ArrayList<>();
    add(all, "related.countries", countries());
    add(all, "related.organizations", organizations());
    offices().forEach(office -> addNamed(all, office));
    add(all, "related.topics", topics().stream().map(context::link).toList());
    add(all, "related.mentioned", mentioned());
    add(all, "related.gathered", gathered());
    return all;
  }

  private void add(List<Related> all, String label, List<Link> links) {
    if (!links.isEmpty()) {
      all.add(new Related(context.words().say(label), links));
    }
  }

  /** The offices of the register that the person held. */
  private Stream<Office> offices() {
    return as(Speaker.class)
        .flatMap(speaker -> speaker.offices().stream())
        .flatMap(office -> office.is().stream())
        .distinct()
        .flatMap(office -> dossier().find(office).stream());
  }

  /** Who else held that office, under its title. */
  private void addNamed(List<Related> all, Office office) {
    List<Link> others =
        dossier().relations().holders(office).stream()
            .filter(other -> !other.id().equals(entry.id()))
            .map(context::link)
            .toList();
    if (!others.isEmpty()) {
      all.add(new Related(context.words().label(office).words(), others));
    }
  }

  private Dossier dossier() {
    return context.dossier();
  }

  private <T extends Entry> Stream<T> as(Class<T> kind) {
    return Stream.of(entry).filter(kind::isInstance).map(kind::cast);
  }

  /** The pairs that the record makes; where it makes none, the countries that are in it. */
  private List<Link> countries() {
    Countries countries = dossier().relations().countries();
    Set<Country> involved = new LinkedHashSet<>();
    as(Occasion.class).forEach(occasion -> involved.addAll(countries.at(occasion)));
    as(Agreement.class).forEach(agreement -> involved.addAll(countries.between(agreement)));
    Set<CountryPair> pairs = Countries.pairs(involved);
    as(Speaker.class).forEach(speaker -> involved.addAll(speaker.countries()));
    return pairs.isEmpty()
        ? few(involved, country -> context.link(country), Addresses.COUNTRIES)
        : pairs.stream().map(context::link).toList();
  }

  /** The organizations that met or agreed, and those they lie in. */
  private List<Link> organizations() {
    Relations relations = dossier().relations();
    Map<String, Organization> involved = new LinkedHashMap<>();
    Stream.concat(
            as(Occasion.class).flatMap(relations::organizations),
            as(Agreement.class)
                .flatMap(one -> relations.around(one.parties().items().stream().map(Party::is))))
        .forEach(one -> involved.putIfAbsent(one.id(), one));
    return few(involved.values(), one -> context.link(one), Addresses.ORGANIZATIONS);
  }

  /** The first of many, and where all are. */
  private <T> List<Link> few(Collection<T> many, Function<T, Link> link, String all) {
    Stream<Link> first = many.stream().limit(MOST).map(link);
    int left = many.size() - MOST;
    return left <= 0
        ? first.toList()
        : Stream.concat(first, Stream.of(context.link("table.more", all, left))).toList();
  }

  /**
   * Those of the record and of its claims, in the order of the register. Under those of what was
   * said at it stands what was said.
   */
  private List<Topic> topics() {
    Set<String> found = new LinkedHashSet<>();
    Stream<Ref<Topic>> refs =
        Stream.of(
                as(Agreement.class).flatMap(agreement -> agreement.topics().stream()),
                entry.claims().stream().map(Claim::topics).flatMap(List::stream))
            .flatMap(all -> all);
    refs.forEach(ref -> found.add(ref.id()));
    as(Summit.class)
        .flatMap(summit -> dossier().relations().statementsAt(summit).stream())
        .flatMap(said -> said.topics().stream())
        .forEach(ref -> found.remove(ref.id()));
    return found.isEmpty()
        ? List.of()
        : dossier().all(Topic.class).stream().filter(t -> found.contains(t.id())).toList();
  }

  /** Records that name this one, but for utterances and changes, which the page shows. */
  private List<Link> mentioned() {
    return TOLD.contains(entry.getClass())
        ? List.of()
        : dossier().referring(Entry.class, entry).stream()
            .filter(from -> !(from instanceof Statement) && !(from instanceof Change))
            .map(context::link)
            .filter(link -> !link.href().isEmpty())
            .toList();
  }

  private boolean speaks(Speaker speaker) {
    return !dossier().relations().statementsBy(speaker).isEmpty();
  }

  private List<Link> gathered() {
    Stream<Link> dated =
        Stream.concat(
                as(Summit.class).map(summit -> Timeline.place(summit, dossier())),
                as(Agreement.class)
                    .flatMap(agreement -> Timeline.place(agreement, dossier()).stream()))
            .map(place -> context.link("page.timeline", place));
    Stream<Link> spoken =
        Stream.<Entry>concat(as(Speaker.class).filter(this::speaks), as(Topic.class))
            .map(one -> context.link("page.who-said-what", Addresses.WHO_SAID_WHAT));
    return Stream.concat(dated, spoken).toList();
  }
}
