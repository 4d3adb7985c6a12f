package communique.view;

import communique.model.Agreement;
import communique.model.Attendee;
import communique.model.Change;
import communique.model.Dossier;
import communique.model.Entry;
import communique.model.Listed;
import communique.model.Occasion;
import communique.model.Relations;
import communique.model.Signatory;
import communique.model.Speaker;
import communique.model.Statement;
import communique.model.Summit;
import communique.model.Tenure;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the sheet of a speaker. */
final class SpeakerSheet {

  private final PageContext context;
  private final Words words;
  private final Dossier dossier;
  private final Relations relations;
  private final Speaker speaker;

  SpeakerSheet(PageContext context, Speaker speaker) {
    this.context = context;
    this.words = context.words();
    this.dossier = context.dossier();
    this.relations = dossier.relations();
    this.speaker = speaker;
  }

  /** The sheet. */
  SpeakerView view() {
    Meetings meetings = new Meetings(context, speaker);
    List<Fact> life = new Life(context, speaker).facts(context::fact);
    List<Answer> offices = speaker.offices().stream().map(this::office).toList();
    Part<Occasion> attended = meetings.parts();
    List<Attendance> events = meetings.shown(attended);
    List<Statement> said = relations.statementsBy(speaker);
    List<TopicView> positions = new Statements(context).byTopicNewestFirst(context.here(said));
    List<ClaimView> claims = Gaps.reported(context, speaker);
    Phrase standfirst = standfirst(attended.items(), said);
    return new SpeakerView(
        context
            .head(words.label(speaker), List.of(context.crumb(Speaker.class)), Optional.of(speaker))
            .describedBy(described(standfirst, said)),
        words.natives(speaker.nativeName()),
        names(),
        life.stream().filter(fact -> !fact.answers().isEmpty()).toList(),
        offices,
        standfirst,
        meetings.axis(attended),
        events,
        meetings.more(attended),
        positions,
        new Statements(context).toldElsewhere(context.elsewhere(said)),
        relations.signedBy(speaker).stream().map(one -> link(one, one.signatories())).toList(),
        relations.witnessedBy(speaker).stream().map(one -> link(one, one.witnesses())).toList(),
        claims,
        List.of(),
        Gaps.of(context, context.missing(life), speaker),
        new Doubts(words).of(context.doubts().of(speaker)),
        new DifferenceTable(context, speaker)
            .view(new Life(context, speaker).facts(context::disputed)),
        new Caveats(context, said).view(),
        new Statements(context).about(speaker),
        mentioned(attended.items()),
        ProseHtml.of(context, speaker.prose()),
        new Changes(context).of(speaker),
        context.apparatus().sources());
  }

  /** What the sheet says first, in short. */
  String lead() {
    List<Statement> said = relations.statementsBy(speaker);
    return described(standfirst(relations.attendedBy(speaker), said), said);
  }

  /** The latest office; of who has none, what the dossier shows of the person. */
  private Phrase standfirst(List<Occasion> attended, List<Statement> said) {
    Offices offices = new Offices(context);
    Phrase office = offices.latest(speaker);
    String against =
        context.apparatus().against(offices.last(speaker).map(Tenure::cite).orElse(List.of()));
    return office.isEmpty()
        ? words.told(Phrase.of(words.say(presence(attended, said))), isInferred(attended))
        : against.isEmpty() ? office : words.phrase("lead.against", office, against);
  }

  /** An agreement, with what tells of the person there and what is to be known of it. */
  private Answer link(Agreement agreement, Listed<Signatory> people) {
    List<Signatory> told =
        people.items().stream().filter(one -> one.who().has(speaker.id())).toList();
    return context.answer(
        context.link(agreement),
        told.stream()
            .map(Signatory::because)
            .reduce((one, other) -> one.filter(why -> other.isPresent()))
            .flatMap(why -> why),
        told.stream().flatMap(one -> one.note().stream()).findFirst(),
        told.stream().flatMap(one -> one.cite().stream()).toList());
  }

  /** Whether no source tells of the person's presence at any of the summits. */
  private boolean isInferred(List<Occasion> attended) {
    List<Attendee> present =
        attended.stream()
            .filter(Summit.class::isInstance)
            .flatMap(Occasion::attendance)
            .filter(one -> one.is().has(speaker.id()))
            .toList();
    return !present.isEmpty() && present.stream().allMatch(Attendee::isInferred);
  }

  private String described(Phrase standfirst, List<Statement> said) {
    Phrase name = words.label(speaker);
    String who = words.phrase("lead.document", name, standfirst).words();
    return said.isEmpty()
        ? who
        : who + words.say("sentence.between") + words.say("lead.statements", said.size());
  }

  /** How the name is sorted, romanized and spelt besides. */
  private Phrase names() {
    return Phrase.join(
        words.say("list.dot"),
        List.of(
            named("fact.sort", words.ours(speaker.sort()).orElse(Phrase.NONE)),
            named("fact.romanization", words.text(speaker.romanization())),
            named(
                "fact.spellings",
                words.list(speaker.spellings().stream().map(Phrase::of).toList()))));
  }

  private Phrase named(String label, Phrase value) {
    return value.isEmpty()
        ? value
        : Phrase.join(words.say("mark.colon"), List.of(Phrase.of(words.say(label)), value));
  }

  /** Whether the person was at a summit of the dossier, spoke elsewhere, or is only mentioned. */
  private static String presence(List<Occasion> attended, List<Statement> said) {
    if (attended.stream().anyMatch(Summit.class::isInstance)) {
      return "presence.present";
    }
    return said.isEmpty() ? "presence.mentioned" : "presence.quoted";
  }

  private Answer office(Tenure office) {
    Offices offices = new Offices(context);
    return offices.answer(office, offices.whole(office));
  }

  /**
   * Records that name the person, apart from those at which the person was present or spoke, from
   * agreements signed or witnessed, and from changes of the sheet, which are told as such.
   */
  private List<Link> mentioned(List<Occasion> attended) {
    Set<String> there =
        Stream.of(attended, relations.signedBy(speaker), relations.witnessedBy(speaker))
            .flatMap(List::stream)
            .map(Entry::id)
            .collect(Collectors.toSet());
    return dossier.referring(Entry.class, speaker).stream()
        .filter(entry -> !(entry instanceof Statement) && !(entry instanceof Change))
        .filter(entry -> !there.contains(entry.id()))
        .map(context::link)
        .toList();
  }
}
