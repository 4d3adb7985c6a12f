package communique.check;

import communique.model.Dossier;
import communique.model.Entry;
import communique.shape.Walk;
import java.util.function.BiConsumer;

/** Looks at every value of every record. */
final class Everywhere {

  private Everywhere() {}

  /**
   * Shows every value, record by record in the order of the dossier, with the record that it stands
   * in.
   */
  static void visit(Dossier dossier, BiConsumer<Object, Entry> look) {
    dossier
        .entries()
        .forEach(entry -> Walk.over((Record) entry, (value, at) -> look.accept(value, entry)));
  }
}
