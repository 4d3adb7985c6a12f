package communique.view;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A page of a list that would grow without end, or the whole list where it is short. The list is
 * cut by what its items say of themselves, such as their year, so that an address lasts however
 * many parts there come to be.
 *
 * @param path the page's path from the root of its language
 * @param names what the part is called, from the widest part around it on; none for the whole list
 * @param items all that belong to it, in order
 * @param shown how many of its items it shows: all, or the first ones
 * @param parts those that it is cut into; none if it shows all its items itself
 * @param previous the part before it, if any
 * @param next the part after it, if any
 */
public record Part<T>(
    String path,
    List<String> names,
    List<T> items,
    int shown,
    List<Part<T>> parts,
    Optional<Neighbour> previous,
    Optional<Neighbour> next) {

  /** A part beside another one. */
  public record Neighbour(String path, String name) {}

  /** A list that is never cut. */
  static <T> Part<T> whole(String path, List<T> items) {
    return new Part<>(
        path, List.of(), items, items.size(), List.of(), Optional.empty(), Optional.empty());
  }

  /** It and all that it is cut into. */
  public Stream<Part<T>> all() {
    return Stream.concat(Stream.of(this), parts.stream().flatMap(Part::all));
  }

  /**
   * Where it stands in its list, how it is cut, and which items it has: two parts of one path that
   * say the same of that differ in nothing but their items.
   *
   * @param id what tells an item from all others
   */
  public Stream<String> outline(Function<? super T, String> id) {
    return Stream.of(
            Stream.of(path, String.valueOf(shown), String.valueOf(items.size())),
            items.stream().map(id),
            names.stream(),
            Stream.concat(previous.stream(), next.stream()).map(Neighbour::toString),
            parts.stream().flatMap(part -> part.outline(id)))
        .flatMap(all -> all);
  }

  /** What it is called among those beside it; empty for the whole list. */
  String name() {
    return names.isEmpty() ? "" : names.get(names.size() - 1);
  }
}
