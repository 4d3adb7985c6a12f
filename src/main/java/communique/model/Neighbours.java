package communique.model;

import communique.shape.Ref;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The meetings before and after one in the row that it is one of: in the order of their numbers if
 * all have one, else of their dates.
 *
 * @param before the one before it
 * @param after the one after it
 */
public record Neighbours(Optional<Occasion> before, Optional<Occasion> after) {

  private static final Neighbours NONE = new Neighbours(Optional.empty(), Optional.empty());

  /** Those of an occasion; none if it is in no row. */
  public static Neighbours of(Occasion occasion, Dossier dossier) {
    return occasion
        .series()
        .flatMap(series -> dossier.find(series.of()))
        .map(forum -> among(row(forum, dossier), occasion))
        .orElse(NONE);
  }

  /** The meetings of a forum, in order. */
  public static List<Occasion> row(Organization forum, Dossier dossier) {
    Ref<Organization> of = Ref.to(Organization.class, forum.id());
    List<Occasion> row =
        Relations.inOrder(
            dossier.referring(Occasion.class, forum).stream()
                .filter(one -> one.series().filter(in -> in.of().equals(of)).isPresent())
                .toList());
    return row.stream().allMatch(one -> number(one).isPresent())
        ? row.stream().sorted(Comparator.comparing(one -> number(one).orElseThrow())).toList()
        : row;
  }

  private static Optional<Integer> number(Occasion one) {
    return one.series().flatMap(Series::number);
  }

  private static Neighbours among(List<Occasion> row, Occasion occasion) {
    int at = row.stream().map(Occasion::id).toList().indexOf(occasion.id());
    return new Neighbours(
        Optional.of(at - 1).filter(i -> i >= 0).map(row::get),
        Optional.of(at + 1).filter(i -> i < row.size()).map(row::get));
  }
}
