package communique.model;

import communique.shape.Ref;
import java.util.Optional;
import java.util.stream.Stream;

/** Something that took place and at which words can be spoken. */
public sealed interface Occasion extends Entry, Point permits Event, Summit {

  /** When it took place. */
  Reported<Edtf> when();

  /** Where it took place. */
  Reported<Ref<Place>> place();

  /** Who was there. */
  Stream<Ref<Speaker>> present();

  /** The side for which a person took part, where the record names sides. */
  default Optional<Actor> sideOf(Ref<Speaker> person) {
    return Optional.empty();
  }
}
