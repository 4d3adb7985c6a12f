package communique.model;

import communique.picture.Format;
import communique.shape.Doc;
import communique.shape.Literal;
import communique.shape.Normal;
import communique.shape.Unreadable;
import java.util.regex.Pattern;

/** The name of a file in the dossier's folder of pictures. */
@Doc("the name of a picture in pictures/")
public record PictureName(String written) implements Literal {

  /** The folder, below that of the dossier. */
  public static final String FOLDER = "pictures";

  private static final Pattern PLAIN = Pattern.compile("[^./\\\\:\\p{Cntrl}][^/\\\\:\\p{Cntrl}]*");

  /**
   * Reads one.
   *
   * @throws Unreadable if it could lead out of the folder, or promises no picture that is read
   */
  public static PictureName of(String words) {
    if (!PLAIN.matcher(words).matches()) {
      throw Unreadable.wrongType(
          "\"%s\" is not the name of a file in %s/: pictures stand in that folder, not in another"
              .formatted(words, FOLDER));
    }
    if (Format.promisedBy(words).isEmpty()) {
      throw Unreadable.wrongType(
          "\"%s\" does not end in .jpg, .jpeg or .png: other pictures are not shown"
              .formatted(words));
    }
    return new PictureName(Normal.composed(words));
  }
}
