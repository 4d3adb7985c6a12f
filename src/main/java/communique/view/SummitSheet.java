package communique.view;

import communique.model.Agreement;
import communique.model.Claim;
import communique.model.Dossier;
import communique.model.Edtf;
import communique.model.Named;
import communique.model.Occasion;
import communique.model.Outcomes;
import communique.model.Participant;
import communique.model.Point;
import communique.model.Relations;
import communique.model.Speaker;
import communique.model.Statement;
import communique.model.Summit;
import communique.shape.Ref;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes the sheet of a summit. */
final class SummitSheet {

  private final Desk desk;
  private final Words words;
  private final Dossier dossier;
  private final Summit summit;
  private final Occasions occasions;
  private final Statements statements;

  SummitSheet(Desk desk, Summit summit) {
    this.desk = desk;
    this.words = desk.words();
    this.dossier = desk.dossier();
    this.summit = summit;
    this.occasions = new Occasions(desk);
    this.statements = new Statements(desk);
  }

  /** The sheet, its sources numbered in the order of reading. */
  SummitView view() {
    List<ParticipantView> participants =
        summit.participants().stream().map(this::participant).toList();
    List<Fact> facts = facts();
    List<ClaimView> brief = points(summit.brief()).flatMap(this::brief).toList();
    OutcomeView outcomes = outcomes();
    List<TopicView> positions = statements.byTopic(dossier.relations().statementsAt(summit));
    List<ClaimView> claims = desk.agreed(summit);
    List<ClaimView> differences = desk.differences(summit);
    return new SummitView(
        desk.head(words.label(summit), List.of(desk.crumb(Summit.class)), Optional.of(summit)),
        kind(),
        when(facts),
        participants,
        facts,
        brief,
        outcomes,
        positions,
        claims,
        differences,
        events(),
        points(summit.background()).flatMap(this::earlier).toList(),
        desk.missing(facts),
        new ProseHtml(desk).of(summit.prose()),
        new Changes(desk).of(summit),
        desk.apparatus().sources());
  }

  private String kind() {
    String kind = words.name(summit.kind());
    return summit
        .grade()
        .first()
        .map(grade -> words.say("list.dots", kind, words.name(grade)))
        .orElse(kind);
  }

  /** The first answers to when and where. */
  private static Phrase when(List<Fact> facts) {
    List<Phrase> first =
        facts.stream()
            .limit(2)
            .flatMap(fact -> fact.answers().stream().limit(1))
            .map(answer -> answer.value().words())
            .toList();
    return Phrase.join(" · ", first);
  }

  private List<Fact> facts() {
    return Stream.of(
            desk.fact("fact.held", summit.held(), occasions::date),
            desk.fact("fact.place", summit.place(), occasions::place),
            desk.fact("fact.venue", summit.venue(), venue -> Link.plain(words.text(venue))),
            desk.fact("fact.grade", summit.grade(), grade -> Link.plain(words.name(grade))),
            desk.fact("fact.within", summit.within(), desk::link),
            desk.fact("fact.duration", summit.duration(), time -> Link.plain(words.text(time))))
        .flatMap(List::stream)
        .toList();
  }

  /** The same, and the stated number of documents. */
  List<Fact> questions() {
    Fact stated = desk.question("fact.documents", outcomes().stated());
    return Stream.concat(facts().stream(), Stream.of(stated)).toList();
  }

  private ParticipantView participant(Participant participant) {
    Speaker speaker = dossier.get(participant.speaker());
    return new ParticipantView(
        speaker.id(),
        desk.link(speaker),
        words.natives(speaker.nativeName()),
        words.actor(participant.side()),
        summit.held().first().flatMap(day -> office(speaker, day)).orElse(Phrase.NONE),
        participant.role().map(words::text).orElseGet(() -> role(participant)),
        desk.apparatus().evidence(participant.cite()));
  }

  private Optional<Phrase> office(Speaker speaker, Edtf day) {
    return speaker.officeOn(day).map(office -> words.text(office.title()));
  }

  /** Who meets in the own country is the host. */
  private Phrase role(Participant participant) {
    List<Participant> hosts = dossier.relations().hosts(summit);
    if (hosts.isEmpty()) {
      return Phrase.NONE;
    }
    return Phrase.of(words.say(hosts.contains(participant) ? "role.host" : "role.guest"));
  }

  private OutcomeView outcomes() {
    Outcomes outcomes = summit.outcomes();
    return new OutcomeView(
        summary(outcomes),
        desk.answers(outcomes.stated(), number -> Link.plain(String.valueOf(number))),
        outcomes.identified().stream().map(this::document).toList());
  }

  private OutcomeView.Document document(Outcomes.Identified identified) {
    Agreement agreement = dossier.get(identified.agreement());
    AgreementSheet sheet = new AgreementSheet(desk, agreement);
    return new OutcomeView.Document(
        agreement.id(),
        desk.link(agreement),
        sheet.form(),
        sheet.parties(),
        agreement.latest().map(step -> words.name(step.status())).orElse(""),
        words.name(identified.counted()),
        words.text(identified.note()),
        desk.apparatus().evidence(identified.cite()));
  }

  /** {@code 7 stated · 3 identified · 4 or 5 not identified}. */
  private String summary(Outcomes outcomes) {
    List<String> parts = new ArrayList<>();
    outcomes.stated().first().ifPresent(all -> parts.add(words.say("outcomes.stated", all)));
    parts.add(words.say("outcomes.identified", outcomes.identified().size()));
    outcomes.unidentified().ifPresent(rest -> parts.add(rest(rest)));
    return String.join(" · ", parts);
  }

  private String rest(Outcomes.Range rest) {
    if (rest.least() == rest.most()) {
      return words.say("outcomes.rest", rest.most());
    }
    boolean neighbours = rest.least() + 1 == rest.most();
    String key = neighbours ? "outcomes.rest-or" : "outcomes.rest-to";
    return words.say(key, rest.least(), rest.most());
  }

  private Stream<Named> points(List<Ref<Point>> refs) {
    return refs.stream().flatMap(ref -> dossier.find(summit, ref).stream());
  }

  /** A point of the brief: a claim of this summit, or a statement in one line. */
  private Stream<ClaimView> brief(Named point) {
    if (point instanceof Claim claim) {
      return Stream.of(desk.claim(summit, claim));
    }
    return point instanceof Statement statement
        ? Stream.of(statements.brief(statement))
        : Stream.of();
  }

  private List<OccasionView> events() {
    List<Occasion> events =
        points(summit.background())
            .filter(Occasion.class::isInstance)
            .map(Occasion.class::cast)
            .toList();
    return Relations.inOrder(events).stream().map(occasions::view).toList();
  }

  private Stream<StatementView> earlier(Named point) {
    return point instanceof Statement statement
        ? Stream.of(statements.view(statement))
        : Stream.of();
  }
}
