package communique.view;

import communique.model.Agreement;
import communique.model.Change;
import communique.model.Citation;
import communique.model.Dossier;
import communique.model.Entry;
import communique.model.Organization;
import communique.model.Source;
import communique.model.Speaker;
import communique.model.Speaking;
import communique.model.Statement;
import communique.model.Summit;
import communique.model.Tenure;
import communique.model.Topic;
import communique.model.Who;
import communique.shape.Ref;
import communique.view.HomeView.Entrance;
import communique.view.HomeView.Meeting;
import communique.view.HomeView.Person;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes the page that readers come to first. */
record Home(PageContext context) {

  private static final int SUMMITS = 4;
  private static final int SPEAKERS = 8;
  private static final int CHANGES = 3;
  private static final int TOPICS = 60;

  HomeView view() {
    return new HomeView(
        context.head(context.words().called(dossier().site().title()), List.of(), Optional.empty()),
        new AsOf(dossier()).ofAll().map(context.words()::date).orElse(""),
        meetings(),
        entrances(),
        speakers(),
        topics(),
        changes(),
        context.apparatus().sources());
  }

  private Dossier dossier() {
    return context.dossier();
  }

  /** The latest summits: of the first all that came of it, of the others the first sentence. */
  private List<Meeting> meetings() {
    List<Summit> latest = SummitTable.latestFirst(context).limit(SUMMITS).toList();
    return latest.stream().map(one -> meeting(one, one.equals(latest.get(0)))).toList();
  }

  private Meeting meeting(Summit summit, boolean first) {
    List<Sentence> lead = new SummitLead(context, summit).sentences();
    Occasions occasions = new Occasions(context);
    return new Meeting(
        context.link(summit),
        occasions.kind(summit),
        occasions.graded(summit),
        occasions.when(summit),
        occasions.iso(summit),
        occasions.whereInShort(summit),
        occasions.evidence(summit),
        first ? lead : lead.stream().limit(1).toList());
  }

  private Person person(Who who, Phrase side, List<Citation> cite) {
    Bylines names = new Bylines(context);
    return new Person(
        names.link(who), names.natives(who), side, context.apparatus().evidence(cite));
  }

  private Person person(Speaker speaker) {
    Offices offices = new Offices(context);
    return person(
        Who.of(Ref.to(Speaking.class, speaker.id())),
        offices.latest(speaker),
        offices.last(speaker).map(Tenure::cite).orElse(List.of()));
  }

  /** Those of whom the dossier has the most statements. */
  private List<Person> speakers() {
    Map<String, Integer> said = new HashMap<>();
    for (Statement statement : dossier().all(Statement.class)) {
      statement.speaker().records().forEach(who -> said.merge(who.id(), 1, Integer::sum));
    }
    Comparator<Speaker> mostFirst =
        Comparator.comparing(speaker -> -said.getOrDefault(speaker.id(), 0));
    return context.words().sorted(dossier().all(Speaker.class)).stream()
        .sorted(mostFirst)
        .limit(SPEAKERS)
        .map(this::person)
        .toList();
  }

  /** The first topics, and where all are. */
  private List<Link> topics() {
    List<Topic> all = dossier().all(Topic.class);
    Stream<Link> first = all.stream().limit(TOPICS).map(context::link);
    return all.size() <= TOPICS
        ? first.toList()
        : Stream.concat(
                first,
                Stream.of(context.link("table.more", "topics/index.html", all.size() - TOPICS)))
            .toList();
  }

  /** Where nothing is, nobody is sent. */
  private List<Entrance> entrances() {
    return Stream.of(
            entrance("kind.agreements", "agreements/index.html", number(Agreement.class)),
            entrance("page.who-said-what", Addresses.WHO_SAID_WHAT, number(Statement.class)),
            entrance(
                "page.differences", Addresses.DIFFERENCES, Doubts.number(context.doubts().ofAll())),
            entrance(
                "kind.countries",
                Addresses.COUNTRIES,
                dossier().relations().countries().survey().countries().size()),
            entrance("kind.organizations", Addresses.ORGANIZATIONS, number(Organization.class)),
            entrance("page.timeline", Addresses.TIMELINE, Timeline.size(dossier())),
            entrance("kind.sources", "sources/index.html", number(Source.class)),
            entrance("page.search", Addresses.SEARCH, ""))
        .filter(entrance -> !entrance.number().equals("0"))
        .toList();
  }

  private int number(Class<? extends Entry> kind) {
    return dossier().all(kind).size();
  }

  private Entrance entrance(String label, String path, int number) {
    return entrance(label, path, context.words().say("count.number", number));
  }

  private Entrance entrance(String label, String path, String number) {
    String key = label.substring(label.indexOf('.') + 1);
    return new Entrance(context.link(label, path), number, context.words().say("entrance." + key));
  }

  private List<ChangeView> changes() {
    Changes changes = new Changes(context);
    Stream<Change> latest = changes.latestFirst().stream().limit(CHANGES);
    return latest.map(changes::view).toList();
  }
}
