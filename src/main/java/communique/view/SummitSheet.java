package communique.view;

import communique.model.Differ;
import communique.model.Dossier;
import communique.model.Named;
import communique.model.Occasion;
import communique.model.Point;
import communique.model.Relations;
import communique.model.Statement;
import communique.model.Summit;
import communique.shape.Ref;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the sheet of a summit. */
final class SummitSheet {

  private final PageContext context;
  private final Words words;
  private final Dossier dossier;
  private final Summit summit;
  private final Occasions occasions;
  private final Statements statements;

  SummitSheet(PageContext context, Summit summit) {
    this.context = context;
    this.words = context.words();
    this.dossier = context.dossier();
    this.summit = summit;
    this.occasions = new Occasions(context);
    this.statements = new Statements(context);
  }

  /** The sheet. */
  SummitView view() {
    List<Statement> all = dossier.relations().statementsAt(summit);
    List<Statement> here = context.here(all);
    List<PositionsView> said = positions(here);
    List<Occasion> events = events();
    List<Sentence> lead = lead();
    DocumentsView documents = documents();
    Set<String> told = told();
    Axis axis = new Axes(context).of(summit, events).alone();
    return new SummitView(
        context
            .head(words.label(summit), List.of(context.crumb(Summit.class)), Optional.of(summit))
            .describedBy(Lead.inShort(lead, words)),
        occasions.kind(summit),
        Phrase.join(" · ", List.of(occasions.when(summit), occasions.whereInShort(summit))),
        lead,
        Sentence.wordings(lead),
        documents,
        new SideLines(context, summit).view(),
        new Participants(context, summit).sides(),
        Stream.concat(facts(context::fact).stream(), occasions.order(summit).stream())
            .filter(fact -> !fact.answers().isEmpty())
            .toList(),
        Gaps.of(context, missing(), summit).without(told),
        new Doubts(words).of(context.doubts().of(summit), openOfDocuments()),
        Matrices.of(said),
        said,
        Gists.of(here.size() == all.size() ? said : positions(all)),
        new DifferenceTable(context, summit).view(questions(context::disputed)),
        axis,
        new Maps(context).of(summit, events),
        events.stream().map(occasions::view).toList(),
        new Earlier(context).view(events, axis),
        points(summit.background()).flatMap(this::earlier).toList(),
        Gaps.untold(Gaps.reported(context, summit), told),
        ProseHtml.of(context, summit.prose()),
        new Changes(context).of(summit),
        context.apparatus().sources());
  }

  private List<PositionsView> positions(List<Statement> some) {
    return new Positions(context, summit).view(statements.byTopic(some));
  }

  /** What no source answers of it and of its documents. */
  private List<String> missing() {
    return Stream.concat(
            context.missing(questions(context::fact)).stream(),
            new SummitDocuments(context, summit).lacking().stream())
        .toList();
  }

  /** How many points are open on the sheets of its documents. */
  private int openOfDocuments() {
    return summit.outcomes().identified().stream()
        .map(one -> context.doubts().of(dossier.get(one.agreement())))
        .mapToInt(doubts -> doubts.getOrDefault(Differ.OPEN, 0))
        .sum();
  }

  /** What came of it. */
  List<Sentence> lead() {
    return new SummitLead(context, summit).sentences();
  }

  /** The documents that it led to. */
  DocumentsView documents() {
    return new SummitDocuments(context, summit).view();
  }

  private List<Fact> facts(Asking asking) {
    return Stream.of(
            asking.fact("fact.held", summit.held(), occasions::date),
            asking.fact("fact.place", summit.place(), occasions::place),
            asking.fact("fact.venue", summit.venue(), venue -> Link.plain(words.text(venue))),
            asking.fact("fact.grade", summit.grade(), grade -> Link.plain(words.name(grade))),
            asking.fact("fact.within", summit.within(), context::link),
            asking.fact("fact.medium", summit.medium(), occasions::medium),
            asking.fact("fact.duration", summit.duration(), time -> Link.plain(words.text(time))))
        .flatMap(List::stream)
        .toList();
  }

  /** The same, and the stated number of documents. */
  List<Fact> questions(Asking asking) {
    List<Fact> stated =
        asking.fact("fact.documents", summit.outcomes().stated(), SummitDocuments::number);
    return Stream.concat(facts(asking).stream(), stated.stream().map(this::judged)).toList();
  }

  /** The numbers, and what it is said to come to that they are not of the same things. */
  private Fact judged(Fact stated) {
    return summit
        .outcomes()
        .differ()
        .map(Optional::of)
        .map(words::verdict)
        .map(stated::with)
        .orElse(stated);
  }

  private Stream<Named> points(List<Ref<Point>> refs) {
    return refs.stream().flatMap(ref -> dossier.find(summit, ref).stream());
  }

  /** What the lead has told already. */
  private Set<String> told() {
    return new SummitLead(context, summit)
        .told().stream().map(claim -> Addresses.anchor(summit, claim)).collect(Collectors.toSet());
  }

  private List<Occasion> events() {
    return Relations.inOrder(
        points(summit.background())
            .filter(Occasion.class::isInstance)
            .map(Occasion.class::cast)
            .toList());
  }

  private Stream<StatementView> earlier(Named point) {
    return point instanceof Statement statement
        ? context.here(List.of(statement)).stream().map(statements::view)
        : Stream.of();
  }
}
