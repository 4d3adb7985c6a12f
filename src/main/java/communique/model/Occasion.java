package communique.model;

import communique.shape.Ref;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Something that took place and at which words can be spoken. */
public sealed interface Occasion extends Entry, Point permits Event, Summit {

  /** When it took place. */
  Reported<Edtf> when();

  /** Where it took place. */
  Reported<Ref<Place>> place();

  /** The documents that it belongs to. */
  default Stream<Ref<Agreement>> documents() {
    return Stream.empty();
  }

  /** How those who met came together. */
  Reported<Medium> medium();

  /** The row of meetings that it is one of. */
  Optional<Series> series();

  /** Who was there, with the evidence; who took part for several sides as often. */
  Stream<Attendee> attendance();

  /** Those of them who have a record, each once. */
  default Stream<Ref<Speaking>> present() {
    return attendance().flatMap(attendee -> attendee.is().records()).distinct();
  }

  /** All of them, each once, in the order of the record. */
  default Map<Who, List<Attendee>> attendees() {
    Map<Who, List<Attendee>> attendees = new LinkedHashMap<>();
    attendance()
        .forEach(
            attendee ->
                attendee
                    .is()
                    .all()
                    .forEach(
                        who ->
                            attendees
                                .computeIfAbsent(who, first -> new ArrayList<>())
                                .add(attendee)));
    return attendees;
  }

  /** The sides for which each person took part, each once; of nobody where no sides are named. */
  default Map<Ref<Speaking>, Set<Actor>> sides() {
    return Map.of();
  }

  /** The sides that met, those of people in words and of nobody known too. */
  default Stream<Actor> metFor() {
    return Stream.of();
  }

  /** Those of one person. Who asks for many people asks for all. */
  default Set<Actor> sidesOf(Ref<Speaking> person) {
    return sides().getOrDefault(person, Set.of());
  }
}
