package communique.view;

import communique.model.Agreement;
import communique.model.Differ;
import communique.model.Differences;
import communique.model.Entry;
import communique.model.Event;
import communique.model.Organization;
import communique.model.Speaker;
import communique.model.Statement;
import communique.model.Summit;
import communique.model.Topic;
import communique.view.DifferencesView.Differing;
import communique.view.DifferencesView.Point;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Gathers where sources differ, the gravest first. */
record DifferencesPage(PageContext context) {

  /** A record on the page is as long as some lines of a list. */
  private static final int RECORDS = 40;

  /** So many points stand on a page, and of each record at least one. */
  private static final int POINTS = 120;

  /** The records in which sources differ, and the parts by their names. */
  Part<Entry> parts() {
    return Cutting.<Entry>byLetter(
            context.words(), one -> context.words().label(one).words(), Entry::id)
        .holding(RECORDS)
        .cut(Addresses.DIFFERENCES, records());
  }

  /** Those with the gravest points stand on a page that leads to parts. */
  DifferencesView view(Part<Entry> part) {
    Differences doubts = context.doubts();
    List<Entry> shown =
        part.items().stream()
            .sorted(Comparator.comparing(this::gravest).reversed())
            .limit(part.shown())
            .toList();
    int most = Math.max(1, POINTS / Math.max(1, shown.size()));
    List<Point> points =
        shown.stream()
            .flatMap(entry -> points(entry).limit(most))
            .sorted(Comparator.comparing(Point::difference, DifferenceTable.GRAVEST_FIRST))
            .toList();
    PartHead<Entry> head =
        new PartHead<>(context, context.link("page.differences", Addresses.DIFFERENCES), part);
    return new DifferencesView(
        head.head(),
        new Doubts(context.words())
            .of(part.names().isEmpty() ? doubts.ofAll() : doubts.of(part.items().stream())),
        points,
        shown.stream().flatMap(entry -> more(entry, most).stream()).toList(),
        context.apparatus().sources(),
        head.view());
  }

  private Differ gravest(Entry entry) {
    return context.doubts().of(entry).keySet().iterator().next();
  }

  private Stream<Point> points(Entry entry) {
    Link record = context.link(entry);
    return new DifferenceTable(context, entry)
        .elsewhere(facts(entry)).stream().map(one -> new Point(one, record));
  }

  /** Where the other points of a record are. */
  private Optional<Link> more(Entry entry, int most) {
    int left = Doubts.number(context.doubts().of(entry)) - most;
    return Optional.of(context.link(entry))
        .filter(record -> left > 0)
        .map(
            record ->
                new Link(
                    context.words().phrase("differ.more", record.words(), left), record.href()));
  }

  /** On what they differ in one record, each question leading to its place on the sheet. */
  static List<Link> questions(PageContext context, Entry entry) {
    return new DifferencesPage(context).questions(entry);
  }

  private List<Link> questions(Entry entry) {
    Link sheet = context.link(entry);
    Stream<Link> facts =
        facts(entry).stream()
            .map(fact -> new Link(Phrase.of(fact.label()), Differing.place(sheet, fact)));
    Stream<Link> claims =
        context.differences(entry).stream().map(claim -> new Link(claim.text(), claim.href()));
    Stream<Link> statements = context.doubts().statements(entry).stream().map(context::link);
    return Stream.of(facts, claims, statements).flatMap(all -> all).toList();
  }

  private List<Entry> records() {
    return Stream.of(
            Summit.class,
            Agreement.class,
            Event.class,
            Speaker.class,
            Organization.class,
            Topic.class)
        .<Entry>flatMap(kind -> context.dossier().all(kind).stream())
        .filter(entry -> !context.doubts().of(entry).isEmpty())
        .toList();
  }

  /**
   * On what they differ in those entries, and in those statements; not the claims of an event,
   * which stand where it is told.
   */
  List<Differing> in(List<? extends Entry> entries, Set<Statement> told) {
    Differences doubts = context.doubts();
    return entries.stream()
        .flatMap(
            entry ->
                differing(entry, doubts.statements(entry).stream().filter(told::contains).toList())
                    .map(found -> entry instanceof Event ? found.without(claims(entry)) : found))
        .toList();
  }

  private static Set<String> claims(Entry entry) {
    return entry.claims().stream()
        .map(claim -> Addresses.anchor(entry, claim))
        .collect(Collectors.toSet());
  }

  private Stream<Differing> differing(Entry entry, List<Statement> statements) {
    Map<Differ, Integer> doubts = context.doubts().of(entry);
    if (doubts.isEmpty() && facts(entry).isEmpty()) {
      return Stream.of();
    }
    Statements views = new Statements(context);
    return Stream.of(
        new Differing(
            entry.id(),
            context.link(entry),
            facts(entry),
            context.differences(entry),
            statements.stream().map(views::view).toList(),
            new Doubts(context.words()).of(doubts)));
  }

  /** The questions that have several answers. */
  private List<Fact> facts(Entry entry) {
    return Stream.of(
            as(Summit.class, entry)
                .map(s -> new SummitSheet(context, s).questions(context::disputed)),
            as(Agreement.class, entry).map(a -> new AgreementFacts(context, a).disputed()),
            as(Speaker.class, entry).map(s -> new Life(context, s).facts(context::disputed)),
            as(Event.class, entry).map(e -> new Occasions(context).facts(e, context::disputed)))
        .flatMap(facts -> facts)
        .flatMap(List::stream)
        .toList();
  }

  private static <T extends Entry> Stream<T> as(Class<T> kind, Entry entry) {
    return Stream.of(entry).filter(kind::isInstance).map(kind::cast);
  }
}
