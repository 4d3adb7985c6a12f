package communique.model;

import communique.shape.Ref;
import java.util.List;
import java.util.stream.Stream;

/** Something that took place and at which words can be spoken. */
public sealed interface Occasion extends Entry, Point permits Event, Summit {

  /** When it took place. */
  Reported<Edtf> when();

  /** Where it took place. */
  Reported<Ref<Place>> place();

  /** Who was there, each once. */
  Stream<Ref<Speaker>> present();

  /** The sides for which a person took part, each once, where the record names sides. */
  default List<Actor> sidesOf(Ref<Speaker> person) {
    return List.of();
  }
}
