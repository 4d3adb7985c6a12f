package communique.model;

import communique.picture.Cut;
import communique.shape.Doc;
import communique.shape.Literal;
import communique.shape.Unreadable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A point of a picture. */
@Doc("a point like 50% 30%: from the left, then from the top")
public record Focus(int x, int y) implements Literal {

  private static final Pattern POINT = Pattern.compile("(100|[0-9]{1,2})% +(100|[0-9]{1,2})%");

  /**
   * Reads one.
   *
   * @throws Unreadable if these are not two percentages
   */
  public static Focus of(String words) {
    Matcher point = POINT.matcher(words);
    if (!point.matches()) {
      throw Unreadable.wrongType(
          "\"%s\" is not a point like 50%% 30%%: from the left, then from the top"
              .formatted(words));
    }
    return new Focus(Integer.parseInt(point.group(1)), Integer.parseInt(point.group(2)));
  }

  @Override
  public String written() {
    return "%s%% %s%%".formatted(x, y);
  }

  /** The same for who cuts. */
  Cut.Centre centre() {
    return new Cut.Centre(x, y);
  }
}
