package communique.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A statement that the page tells elsewhere.
 *
 * @param id its id
 * @param words who said what, and under what it stands
 * @param under the topic, or the side
 */
public record AlsoView(String id, Phrase words, Phrase under) {

  /** Under what all of these stand, each once, leading to the first that stands there. */
  static List<Link> under(List<AlsoView> all, String anchor) {
    Map<Phrase, Link> under = new LinkedHashMap<>();
    all.forEach(one -> under.putIfAbsent(one.under(), new Link(one.under(), anchor + one.id())));
    return List.copyOf(under.values());
  }
}
