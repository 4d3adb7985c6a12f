package communique.model;

import communique.shape.Ref;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Something that took place and at which words can be spoken. */
public sealed interface Occasion extends Entry, Point permits Event, Summit {

  /** When it took place. */
  Reported<Edtf> when();

  /** Where it took place. */
  Reported<Ref<Place>> place();

  /** Who was there, each once. */
  Stream<Ref<Speaker>> present();

  /** The sides for which each person took part, each once; of nobody where no sides are named. */
  default Map<Ref<Speaker>, Set<Actor>> sides() {
    return Map.of();
  }

  /** Those of one person. Who asks for many people asks for all. */
  default Set<Actor> sidesOf(Ref<Speaker> person) {
    return sides().getOrDefault(person, Set.of());
  }
}
