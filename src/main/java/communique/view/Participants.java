package communique.view;

import communique.model.Participant;
import communique.model.Speaker;
import communique.model.Summit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Who took part in a summit, by sides. */
record Participants(Desk desk, Summit summit) {

  /** The sides, in the order in which the record first names them. */
  List<SideView> sides() {
    Set<String> placed = new HashSet<>();
    return names().stream()
        .map(
            name ->
                new SideView(
                    name,
                    summit.participants().stream()
                        .filter(participant -> side(participant).equals(name))
                        .map(participant -> person(participant, placed))
                        .toList()))
        .toList();
  }

  private List<Phrase> names() {
    return summit.participants().stream().map(this::side).distinct().toList();
  }

  private Phrase side(Participant participant) {
    return desk.words().actor(participant.side());
  }

  private ParticipantView person(Participant participant, Set<String> placed) {
    Speaker speaker = desk.dossier().get(participant.speaker());
    return new ParticipantView(
        placed.add(speaker.id()) ? speaker.id() : "",
        desk.link(speaker),
        desk.words().natives(speaker.nativeName()),
        new Offices(desk).at(summit, speaker),
        desk.words().text(participant.role()),
        desk.apparatus().evidence(participant.cite()));
  }
}
