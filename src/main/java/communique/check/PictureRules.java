package communique.check;

import java.util.List;

/** What is asked of pictures. */
final class PictureRules {

  static final List<Check<?>> ALL =
      List.of(new UnreadablePicture(), new SmallPicture(), new UnusedPicture());

  private PictureRules() {}
}
