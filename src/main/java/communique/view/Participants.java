package communique.view;

import communique.model.Participant;
import communique.model.Speaker;
import communique.model.Summit;
import java.util.List;

/** Who took part in a summit, by sides. */
record Participants(Desk desk, Summit summit) {

  /** The sides, in the order in which the record first names them. */
  List<SideView> sides() {
    return names().stream()
        .map(
            name ->
                new SideView(
                    name,
                    summit.participants().stream()
                        .filter(participant -> side(participant).equals(name))
                        .map(this::person)
                        .toList()))
        .toList();
  }

  private List<Phrase> names() {
    return summit.participants().stream().map(this::side).distinct().toList();
  }

  private Phrase side(Participant participant) {
    return desk.words().actor(participant.side());
  }

  private ParticipantView person(Participant participant) {
    Speaker speaker = desk.dossier().get(participant.speaker());
    return new ParticipantView(
        speaker.id(),
        desk.link(speaker),
        desk.words().natives(speaker.nativeName()),
        new Offices(desk).at(summit, speaker),
        desk.words().text(participant.role()),
        desk.apparatus().evidence(participant.cite()));
  }
}
