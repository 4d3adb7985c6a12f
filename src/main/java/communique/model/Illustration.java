package communique.model;

import communique.picture.Plate;
import communique.shape.Fingerprint;
import java.util.List;
import java.util.Optional;

/**
 * The picture of a sheet, as it is given out.
 *
 * @param sheet the id of the sheet
 * @param picture what the sheet says of it
 * @param plates its sizes, the smallest first
 */
public record Illustration(String sheet, Picture picture, List<Plate> plates) {

  /** The folder in which all of them are given out. */
  public static final String FOLDER = "pictures/";

  /** As much of a hash as tells two states of a picture apart. */
  private static final int HASH = 8;

  /** The widest. */
  public Plate large() {
    return plates.get(plates.size() - 1);
  }

  /** That size of it, if it has it. */
  public Optional<Plate> plate(Plate.Size size) {
    return plates.stream().filter(plate -> plate.size() == size).findFirst();
  }

  /** The path of a size, from the root of the site. */
  public String path(Plate plate) {
    return "%s%s-%s.%s"
        .formatted(FOLDER, sheet, plate.size().width(), plate.file().format().ending());
  }

  /** The same as pages ask for it, so that nobody is shown an earlier state of it. */
  public String asked(Plate plate) {
    return path(plate) + "?" + Fingerprint.of(plate).substring(0, HASH);
  }
}
