package communique.check.change;

import communique.model.Claim;
import communique.model.Entry;
import communique.model.Named;
import communique.model.Part;
import communique.model.Subject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Claims and parts of a record that got another id and say what they said. */
public final class Renames {

  private Renames() {}

  /**
   * The ids that they have now, by those that they had: one is gone and one is new, and nothing but
   * the id parts them.
   */
  public static Map<String, String> between(Entry before, Entry now, Unchanged kept) {
    Map<String, String> ids = new HashMap<>();
    Set<String> old = ids(before);
    Set<String> current = ids(now);
    if (!current.containsAll(old)) {
      List<Facet> fresh = new ArrayList<>(of(now).filter(one -> !old.contains(id(one))).toList());
      of(before)
          .filter(one -> !current.contains(id(one)))
          .forEach(
              gone ->
                  fresh.stream()
                      .filter(one -> isSame(gone, one, kept))
                      .findFirst()
                      .ifPresent(
                          one -> {
                            ids.put(id(gone), id(one));
                            fresh.remove(one);
                          }));
    }
    return ids;
  }

  private static Set<String> ids(Entry entry) {
    return Stream.<Named>concat(entry.claims().stream(), entry.parts().stream())
        .map(Named::id)
        .collect(Collectors.toSet());
  }

  private static Stream<Facet> of(Entry entry) {
    return Facets.of(entry).values().stream()
        .filter(facet -> facet.only(Claim.class).isPresent() || facet.only(Part.class).isPresent());
  }

  private static String id(Facet facet) {
    return facet.subject().item().orElse("");
  }

  private static boolean isSame(Facet gone, Facet fresh, Unchanged kept) {
    Subject was = gone.subject();
    return was.field().equals(fresh.subject().field())
        && kept.with(Map.of(id(gone), id(fresh))).is(gone, fresh);
  }
}
