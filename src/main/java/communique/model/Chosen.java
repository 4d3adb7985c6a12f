package communique.model;

import communique.shape.Ref;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The sheets that were chosen of a dossier, each kind in its order.
 *
 * @param dossier where they are
 * @param summits in order of date
 * @param agreements in the order of the dossier
 * @param speakers in the order of the dossier
 * @param asked the events that were asked for, whether or not a sheet has to do with them
 * @param topics ids of the only topics to be told of; empty if all are
 */
public record Chosen(
    Dossier dossier,
    List<Summit> summits,
    List<Agreement> agreements,
    List<Speaker> speakers,
    List<Event> asked,
    List<String> topics) {

  /** Puts the summits in order and copies the lists. */
  public Chosen {
    summits = summits.stream().sorted(Chronology.by(summit -> summit.held().first())).toList();
    agreements = List.copyOf(agreements);
    speakers = List.copyOf(speakers);
    asked = List.copyOf(asked);
    topics = List.copyOf(topics);
  }

  /** All of them in the order of a book. */
  public Stream<Sheet> sheets() {
    return Stream.of(summits, agreements, speakers).flatMap(List::stream);
  }

  /** Their ids. */
  public Set<String> ids() {
    return sheets().map(Sheet::id).collect(Collectors.toSet());
  }

  /** What is said by those among them, and what was said at the summits or before them. */
  public List<Statement> statements() {
    Set<String> ids = ids();
    return dossier.all(Statement.class).stream()
        .filter(said -> around(said).map(Ref::id).anyMatch(ids::contains))
        .filter(said -> topics.isEmpty() || isTold(said))
        .toList();
  }

  private boolean isTold(Statement said) {
    return said.topics().stream().map(Ref::id).anyMatch(topics::contains);
  }

  private static Stream<Ref<? extends Entry>> around(Statement said) {
    return Stream.of(said.speaker().records(), said.occasion().stream(), said.before().stream())
        .flatMap(refs -> refs);
  }

  /**
   * What took place and has no sheet, but was asked for, is named on one of the sheets, or names
   * one of the speakers.
   */
  public List<Event> events() {
    Set<String> ids = ids();
    return dossier.all(Event.class).stream()
        .filter(event -> asked.contains(event) || isNamed(event, ids))
        .toList();
  }

  private boolean isNamed(Event event, Set<String> ids) {
    Stream<String> naming = dossier.referring(Sheet.class, event).stream().map(Sheet::id);
    return Stream.concat(naming, event.present().map(Ref::id)).anyMatch(ids::contains);
  }
}
