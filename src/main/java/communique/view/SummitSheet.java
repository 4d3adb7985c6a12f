package communique.view;

import communique.model.Agreement;
import communique.model.Claim;
import communique.model.Dossier;
import communique.model.Named;
import communique.model.Occasion;
import communique.model.Point;
import communique.model.Relations;
import communique.model.Statement;
import communique.model.Summit;
import communique.shape.Ref;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
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

  /** The sheet, its sources numbered in the order of reading. */
  SummitView view() {
    List<Fact> facts = facts(context::fact);
    Participants participants = new Participants(context, summit);
    List<SideView> sides = participants.sides();
    List<ClaimView> brief = brief();
    OutcomeView outcomes = outcomes();
    List<ClaimView> claims = beside(brief);
    List<TopicView> topics = statements.byTopic(dossier.relations().statementsAt(summit));
    List<StatementView> said = topics.stream().flatMap(t -> t.statements().stream()).toList();
    List<ClaimView> differences = context.differences(summit);
    List<StatementView> disputed =
        context.doubts().statements(summit).stream().map(statements::view).toList();
    List<Occasion> events = events();
    return new SummitView(
        context.head(
            words.label(summit), List.of(context.crumb(Summit.class)), Optional.of(summit)),
        occasions.kind(summit),
        Phrase.join(" · ", List.of(occasions.when(summit), occasions.where(summit))),
        sides,
        facts,
        brief,
        outcomes,
        new Positions(context, summit).view(topics),
        said.stream().filter(StatementView::quoted).toList(),
        claims,
        differences,
        disputed.stream().filter(s -> !s.quoted()).toList(),
        new Doubts(words).of(context.doubts().of(summit)),
        questions(context::disputed),
        (int) disputed.stream().filter(StatementView::quoted).count(),
        new Axes(context).of(summit, events),
        new Maps(context).of(summit, events),
        events.stream().map(occasions::view).toList(),
        points(summit.background()).flatMap(this::earlier).toList(),
        missing(questions(context::fact)),
        new ProseHtml(context).of(summit.prose()),
        new Changes(context).of(summit),
        context.apparatus().sources());
  }

  private List<Fact> facts(Asking asking) {
    return Stream.of(
            asking.fact("fact.held", summit.held(), occasions::date),
            asking.fact("fact.place", summit.place(), occasions::place),
            asking.fact("fact.venue", summit.venue(), venue -> Link.plain(words.text(venue))),
            asking.fact("fact.grade", summit.grade(), grade -> Link.plain(words.name(grade))),
            asking.fact("fact.within", summit.within(), context::link),
            asking.fact("fact.duration", summit.duration(), time -> Link.plain(words.text(time))))
        .flatMap(List::stream)
        .toList();
  }

  /** The same, and the stated number of documents. */
  List<Fact> questions(Asking asking) {
    List<Fact> stated =
        asking.fact("fact.documents", summit.outcomes().stated(), SummitOutcomes::number);
    return Stream.concat(facts(asking).stream(), stated.stream()).toList();
  }

  private OutcomeView outcomes() {
    return new SummitOutcomes(context, summit.outcomes()).view();
  }

  /** What no source tells, and that nobody is named who signed. */
  private List<String> missing(List<Fact> facts) {
    List<String> missing = new ArrayList<>(context.missing(facts));
    List<Agreement> documents =
        summit.outcomes().identified().stream().map(one -> dossier.get(one.agreement())).toList();
    if (!documents.isEmpty()
        && documents.stream().allMatch(document -> document.signatories().notStated())) {
      missing.add(words.say("missing.signatories"));
    }
    return missing;
  }

  private Stream<Named> points(List<Ref<Point>> refs) {
    return refs.stream().flatMap(ref -> dossier.find(summit, ref).stream());
  }

  /** The points of the brief. */
  List<ClaimView> brief() {
    return points(summit.brief()).flatMap(this::brief).toList();
  }

  /** A point of the brief: a claim of this summit, or a statement in one line. */
  private Stream<ClaimView> brief(Named point) {
    if (point instanceof Claim claim) {
      return Stream.of(context.claim(summit, claim));
    }
    return point instanceof Statement statement
        ? Stream.of(statements.brief(statement))
        : Stream.of();
  }

  /** What the sources say beside what the brief has told already. */
  private List<ClaimView> beside(List<ClaimView> brief) {
    Predicate<ClaimView> told =
        claim -> brief.stream().anyMatch(point -> point.id().equals(claim.id()));
    return context.agreed(summit).stream().filter(told.negate()).toList();
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
        ? Stream.of(statements.view(statement))
        : Stream.of();
  }
}
