package communique.view;

import communique.model.Participant;
import communique.model.Speaker;
import communique.model.Summit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Who took part in a summit, by sides. */
record Participants(PageContext context, Summit summit) {

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
    return context.words().actor(participant.side());
  }

  private ParticipantView person(Participant participant, Set<String> placed) {
    Speaker speaker = context.dossier().get(participant.speaker());
    return new ParticipantView(
        placed.add(speaker.id()) ? speaker.id() : "",
        context.link(speaker),
        context.words().natives(speaker.nativeName()),
        new Offices(context).at(summit, speaker),
        context.words().text(participant.role()),
        context.apparatus().evidence(participant.cite()));
  }
}
