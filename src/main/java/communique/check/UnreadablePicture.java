package communique.check;

import communique.model.Picture;
import communique.model.PictureName;
import communique.picture.Look;
import communique.problem.Nearest;
import communique.problem.Rule;
import java.util.Optional;
import java.util.Set;

/** A picture that is not there, or that cannot be shown as it is. */
final class UnreadablePicture implements Check<Picture> {

  @Override
  public Rule rule() {
    return Rule.fixedError(
        "unreadable-picture",
        "The file of a picture is not there, is not what its name says, is damaged, or has more"
            + " pixels than can be read.");
  }

  @Override
  public Class<Picture> over() {
    return Picture.class;
  }

  @Override
  public void check(Picture picture, CheckContext context) {
    String name = picture.file().written();
    CheckContext file = context.then("file");
    Optional<Look> look = context.dossier().pictures().find(name);
    if (look.isEmpty()) {
      Set<String> names = context.dossier().pictures().files().keySet();
      file.tell(
          "there is no picture %s in %s/".formatted(Told.quoted(name), PictureName.FOLDER),
          Nearest.hint(name, names));
    }
    look.filter(one -> one.picture().isEmpty())
        .ifPresent(
            one ->
                file.tell(
                    "%s/%s %s".formatted(PictureName.FOLDER, name, one.flaw()),
                    Optional.of(one.remedy())));
  }
}
