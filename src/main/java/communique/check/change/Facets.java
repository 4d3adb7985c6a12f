package communique.check.change;

import communique.model.Change;
import communique.model.Entry;
import communique.model.Subject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Everything in a record that a change can be of. */
public final class Facets {

  private Facets() {}

  /** The facets of a record, in the order of its fields; of a change itself, none. */
  public static Map<Subject, Facet> of(Entry entry) {
    Map<Subject, Facet> facets = new LinkedHashMap<>();
    if (!(entry instanceof Change)) {
      Slot.of(entry.getClass())
          .flatMap(slot -> slot.facets((Record) entry))
          .forEach(facet -> facets.put(facet.subject(), facet));
    }
    return facets;
  }

  /**
   * What a change of such a record can name: fields, and words for the items of lists with what
   * tells one from the others in pointed brackets: {@code claim <id>}.
   */
  public static List<String> names(Class<? extends Entry> kind) {
    return Slot.of(kind).flatMap(Slot::names).toList();
  }
}
