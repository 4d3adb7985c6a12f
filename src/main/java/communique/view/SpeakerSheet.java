package communique.view;

import communique.model.Dossier;
import communique.model.Edtf;
import communique.model.Entry;
import communique.model.Occasion;
import communique.model.Office;
import communique.model.Relations;
import communique.model.Speaker;
import communique.model.Statement;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Writes the sheet of a speaker. */
final class SpeakerSheet {

  private final Desk desk;
  private final Words words;
  private final Dossier dossier;
  private final Relations relations;
  private final Speaker speaker;

  SpeakerSheet(Desk desk, Speaker speaker) {
    this.desk = desk;
    this.words = desk.words();
    this.dossier = desk.dossier();
    this.relations = dossier.relations();
    this.speaker = speaker;
  }

  /** The sheet, its sources numbered in the order of reading. */
  SpeakerView view() {
    Occasions occasions = new Occasions(desk);
    List<Answer> offices = speaker.offices().stream().map(this::office).toList();
    List<Occasion> attended = Relations.inOrder(relations.attendedBy(speaker));
    List<Attendance> events = attended.stream().map(one -> attendance(occasions, one)).toList();
    List<Statement> said = relations.statementsBy(speaker);
    List<TopicView> positions = new Statements(desk).byTopic(newestFirst(said));
    List<ClaimView> claims = desk.agreed(speaker);
    List<ClaimView> differences = desk.differences(speaker);
    return new SpeakerView(
        desk.head(words.label(speaker), List.of(desk.crumb(Speaker.class)), Optional.of(speaker)),
        words.natives(speaker.nativeName()),
        speaker.spellings(),
        words.text(speaker.romanization()),
        offices,
        words.say(presence(attended, said)),
        new Strips(words)
            .draw(Strips.numbered(attended.stream().map(o -> o.when().first()).toList())),
        events,
        positions,
        relations.signedBy(speaker).stream().map(desk::link).toList(),
        relations.witnessedBy(speaker).stream().map(desk::link).toList(),
        claims,
        differences,
        new Caveats(desk, said).view(),
        mentioned(attended),
        new ProseHtml(desk).of(speaker.prose()),
        new Changes(desk).of(speaker),
        desk.apparatus().sources());
  }

  /** Whether the person was at a summit of the dossier, spoke elsewhere, or is only mentioned. */
  private static String presence(List<Occasion> attended, List<Statement> said) {
    if (attended.stream().anyMatch(communique.model.Summit.class::isInstance)) {
      return "presence.present";
    }
    return said.isEmpty() ? "presence.mentioned" : "presence.quoted";
  }

  private Attendance attendance(Occasions occasions, Occasion occasion) {
    return new Attendance(occasions.view(occasion), new Offices(desk).at(occasion, speaker));
  }

  /** By the day they were spoken on; what has no day comes last. */
  private List<Statement> newestFirst(List<Statement> said) {
    Function<Statement, LocalDate> day =
        statement ->
            statement
                .when()
                .value()
                .or(
                    () ->
                        statement.occasion().flatMap(dossier::find).flatMap(o -> o.when().first()))
                .map(Edtf::latest)
                .orElse(LocalDate.MIN);
    return said.stream().sorted(Comparator.comparing(day).reversed()).toList();
  }

  private Answer office(Office office) {
    return desk.answer(
        Link.plain(new Offices(desk).line(office)),
        office.because(),
        Optional.empty(),
        office.cite());
  }

  /** Records that name the person, apart from those at which the person was present or spoke. */
  private List<Link> mentioned(List<Occasion> attended) {
    return dossier.referring(Entry.class, speaker).stream()
        .filter(entry -> !(entry instanceof Statement))
        .filter(entry -> !attended.contains(entry))
        .map(desk::link)
        .toList();
  }
}
