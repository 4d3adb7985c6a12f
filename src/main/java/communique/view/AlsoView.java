package communique.view;

import java.util.ArrayList;
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

  /** Under what all of these stand, each once with their number, leading to the first there. */
  static List<Link> under(List<AlsoView> all, String anchor, Words words) {
    Map<Phrase, List<AlsoView>> under = new LinkedHashMap<>();
    all.forEach(one -> under.computeIfAbsent(one.under(), key -> new ArrayList<>()).add(one));
    List<Link> links = new ArrayList<>();
    under.forEach(
        (name, those) ->
            links.add(
                new Link(
                    words.phrase("said.number", name, those.size()), anchor + those.get(0).id())));
    return links;
  }
}
