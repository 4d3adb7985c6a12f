package communique.view;

import java.util.List;

/**
 * What the things on a page are called in registers of the world, each with the way there.
 *
 * @param own of the record
 * @param named of what it names that has no page
 */
public record Identifiers(List<Link> own, List<Link> named) {

  /** Of what nobody has looked up. */
  static final Identifiers NONE = new Identifiers(List.of(), List.of());
}
