package communique.model;

import communique.shape.Ref;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Something that took place and at which words can be spoken. */
public sealed interface Occasion extends Entry, Point permits Event, Summit {

  /** When it took place. */
  Reported<Edtf> when();

  /** Where it took place. */
  Reported<Ref<Place>> place();

  /** Who was there, with the evidence; who took part for several sides as often. */
  Stream<Attendee> attendance();

  /** Who was there, each once. */
  default Stream<Ref<Speaker>> present() {
    return attendance().map(Attendee::is).distinct();
  }

  /** The same by person, in the order of the record. */
  default Map<Ref<Speaker>, List<Attendee>> attendees() {
    return attendance()
        .collect(Collectors.groupingBy(Attendee::is, LinkedHashMap::new, Collectors.toList()));
  }

  /** The sides for which each person took part, each once; of nobody where no sides are named. */
  default Map<Ref<Speaker>, Set<Actor>> sides() {
    return Map.of();
  }

  /** Those of one person. Who asks for many people asks for all. */
  default Set<Actor> sidesOf(Ref<Speaker> person) {
    return sides().getOrDefault(person, Set.of());
  }
}
