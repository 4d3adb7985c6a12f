package communique.curate.reading;

import communique.problem.Location;
import java.util.List;
import java.util.Optional;

/**
 * A passage that a record cites, at all the places where it stands.
 *
 * @param number from 1, in order of the first place
 * @param record what cites it
 * @param fields the keys in the record under which its words stand
 * @param place where the first of them stands
 * @param extents where it stands in the article; more than one if the citation does not tell which,
 *     or has cuts
 */
public record Mark(
    int number, Citing record, List<String> fields, Location place, List<Reading.Extent> extents) {

  /** Copies the lists. */
  public Mark {
    fields = List.copyOf(fields);
    extents = List.copyOf(extents);
  }

  /**
   * A record, or a claim in one.
   *
   * @param id its id; of a claim that of its record, a number sign and its own
   * @param kind what it is: {@code statement}, {@code claim}, {@code summit}
   * @param gist what it says, or is called
   * @param draft whether it is a draft
   * @param page where it can be read, from the root of the site; nothing if nowhere
   */
  public record Citing(String id, String kind, String gist, boolean draft, Optional<String> page) {}
}
