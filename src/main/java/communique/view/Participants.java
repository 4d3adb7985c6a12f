package communique.view;

import communique.model.Participant;
import communique.model.Speaker;
import communique.model.Summit;
import communique.model.Who;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
                        .flatMap(participant -> people(participant, placed))
                        .toList()))
        .toList();
  }

  private Phrase side(Participant participant) {
    return context.words().actor(participant.side());
  }

  /** Each of those who are named together; of a side of which nobody is known, nobody. */
  private Stream<ParticipantView> people(Participant participant, Set<String> placed) {
    return participant.speaker().isEmpty()
        ? Stream.of(view(participant, "", Link.plain(Phrase.NONE), List.of(), List.of()))
        : participant.who().all().stream().map(who -> person(participant, who, placed));
  }

  private ParticipantView person(Participant participant, Who who, Set<String> placed) {
    Bylines names = new Bylines(context);
    Optional<Speaker> person = names.person(who);
    return view(
        participant,
        person.map(Speaker::id).filter(placed::add).orElse(""),
        names.link(who),
        names.natives(who),
        person.map(one -> new Offices(context).at(summit, one)).orElse(List.of()));
  }

  private ParticipantView view(
      Participant participant,
      String id,
      Link name,
      List<NativeName> natives,
      List<Answer> office) {
    Words words = context.words();
    Evidence evidence = context.apparatus().evidence(participant.cite());
    return new ParticipantView(
        id,
        name,
        natives,
        office.stream().map(one -> one.beside(evidence)).toList(),
        words.text(participant.role()),
        words.text(participant.because()),
        words.text(participant.note()),
        evidence);
  }
}
