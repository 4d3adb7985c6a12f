package communique.view;

import communique.model.Participant;
import communique.model.Speaker;
import communique.model.Summit;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Who took part in a summit, by sides. */
record Participants(PageContext context, Summit summit) {

  /** The sides, in the order in which the record first names them. */
  List<SideView> sides() {
    Set<String> placed = new HashSet<>();
    Map<Phrase, List<Participant>> sides =
        summit.participants().stream()
            .collect(Collectors.groupingBy(this::side, LinkedHashMap::new, Collectors.toList()));
    return sides.entrySet().stream()
        .map(
            side ->
                new SideView(
                    side.getKey(),
                    side.getValue().stream()
                        .map(participant -> person(participant, placed))
                        .toList()))
        .toList();
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
