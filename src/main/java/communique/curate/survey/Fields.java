package communique.curate.survey;

import communique.model.Entry;
import communique.model.Named;
import communique.problem.KeyPath;
import communique.problem.Place;
import communique.shape.At;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the fields of a record are called: {@code held.cite}, {@code claims.first-in-years.text}.
 * Positions in lists are left out, for the line tells them; claims and parts are named.
 *
 * @param entry the record
 * @param origin where it stands
 */
record Fields(Entry entry, KeyPath origin) {

  /** What stands in a file is called by its keys, what stands in running text is not. */
  private static final String PROSE = "prose";

  /** The key of a value that may be written without it. */
  private static final String VALUE = "is";

  /** The name of the field that a value stands in. */
  String name(At at) {
    return name(at.below(origin));
  }

  /** The name of the field at a place of the record. */
  String name(Place place) {
    return place instanceof KeyPath path
        ? name(path.steps().subList(origin.steps().size(), path.steps().size()))
        : PROSE;
  }

  private String name(List<String> steps) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < steps.size(); i++) {
      String step = steps.get(i);
      boolean position = step.chars().allMatch(Character::isDigit);
      if (position && i == 1) {
        id(steps.get(0), Integer.parseInt(step)).ifPresent(names::add);
      } else if (!position && !step.equals(KeyPath.KEY)) {
        names.add(step);
      }
    }
    if (names.size() > 1 && names.get(names.size() - 1).equals(VALUE)) {
      names.remove(names.size() - 1);
    }
    return String.join(".", names);
  }

  private Optional<String> id(String list, int position) {
    List<? extends Named> all =
        switch (list) {
          case "claims" -> entry.claims();
          case "parts" -> entry.parts();
          default -> List.of();
        };
    return position < all.size() ? Optional.of(all.get(position).id()) : Optional.empty();
  }
}
