package communique.picture;

import java.util.Optional;

/**
 * What came of looking at a file that is to be a picture.
 *
 * @param picture what it shows, if that can be shown
 * @param flaw why it cannot; goes on after the file's name: {@code is no picture}
 * @param remedy what would mend it; empty if nobody can tell
 */
public record Look(Optional<PictureFile> picture, String flaw, String remedy) {

  static Look at(PictureFile picture) {
    return new Look(Optional.of(picture), "", "");
  }

  /** A file that cannot be shown. */
  public static Look flawed(String flaw, String remedy) {
    return new Look(Optional.empty(), flaw, remedy);
  }
}
