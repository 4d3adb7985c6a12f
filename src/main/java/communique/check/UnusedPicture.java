package communique.check;

import communique.model.PictureName;
import communique.model.Sheet;
import communique.model.Site;
import communique.problem.Location;
import communique.problem.Rule;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A file among the pictures that no sheet shows. Silent while a record cannot be read. */
final class UnusedPicture implements Check<Site> {

  @Override
  public Rule rule() {
    return Rule.warning("unused-picture", "A file in pictures/ is the picture of no sheet.");
  }

  @Override
  public Class<Site> over() {
    return Site.class;
  }

  @Override
  public void check(Site site, CheckContext context) {
    Set<String> files = new TreeSet<>(context.dossier().pictures().files().keySet());
    if (files.isEmpty() || !context.dossier().isWhole()) {
      return;
    }
    files.removeAll(
        context.dossier().all(Sheet.class).stream()
            .flatMap(sheet -> sheet.picture().stream())
            .map(picture -> picture.file().written())
            .collect(Collectors.toSet()));
    String settings = context.origin().file();
    String folder = settings.substring(0, settings.lastIndexOf('/') + 1) + PictureName.FOLDER + "/";
    files.forEach(
        name ->
            context.tell(
                Location.of(folder + name),
                "no sheet shows this picture",
                Optional.of(
                    name.contains("/")
                        ? "pictures stand in pictures/ itself, not in a folder below it"
                        : "name it in the picture of a sheet, or take it out")));
  }
}
