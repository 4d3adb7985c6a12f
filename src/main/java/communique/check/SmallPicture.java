package communique.check;

import communique.model.Illustration;
import communique.model.Sheet;
import communique.picture.Plate;
import communique.problem.Rule;
import java.util.Optional;

/** A picture with so few pixels that it is a stamp on a page, and blurred on paper. */
final class SmallPicture implements Check<Sheet> {

  private static final int FEWEST = Plate.Size.SMALL.width() / 2;

  @Override
  public Rule rule() {
    return Rule.warning(
        "small-picture",
        "A picture, or what is left of it around its focus, has fewer than %s pixels in width."
            .formatted(FEWEST));
  }

  @Override
  public Class<Sheet> over() {
    return Sheet.class;
  }

  @Override
  public void check(Sheet sheet, CheckContext context) {
    context
        .dossier()
        .illustration(sheet)
        .map(Illustration::large)
        .filter(plate -> plate.width() < FEWEST)
        .ifPresent(
            plate ->
                context
                    .then("picture")
                    .then("file")
                    .tell(
                        "the picture is shown with %s × %s pixels, too few to see much"
                            .formatted(plate.width(), plate.height()),
                        Optional.of(
                            "take a larger one: pages show up to %s in width"
                                .formatted(Plate.Size.LARGE.width()))));
  }
}
