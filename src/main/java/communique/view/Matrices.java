package communique.view;

import java.util.List;
import java.util.stream.IntStream;

/** Counts what each side said on each topic. */
final class Matrices {

  private static final int MOST_DOTS = 12;

  private Matrices() {}

  static Matrix of(List<PositionsView> said) {
    List<Phrase> sides =
        said.stream()
            .limit(1)
            .flatMap(topic -> topic.sides().stream())
            .map(PositionsView.Side::name)
            .toList();
    return new Matrix(
        sides,
        said.size() * sides.size() < 2 ? List.of() : said.stream().map(Matrices::row).toList());
  }

  private static Matrix.Row row(PositionsView topic) {
    return new Matrix.Row(
        new Link(topic.topic().words(), "#said_" + topic.id()),
        topic.sides().stream().map(Matrices::cell).toList());
  }

  private static Matrix.Cell cell(PositionsView.Side side) {
    int number = side.statements().size() + side.also().size();
    return new Matrix.Cell(
        number,
        IntStream.range(0, Math.min(number, MOST_DOTS))
            .mapToObj(dot -> dot < side.statements().size())
            .toList());
  }
}
