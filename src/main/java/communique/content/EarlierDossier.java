package communique.content;

import communique.content.git.Revision;
import communique.model.Dossier;
import communique.model.Entry;
import communique.model.Item;
import communique.model.Site;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/** A dossier as it stood at a revision of its Git repository. */
public final class EarlierDossier {

  private EarlierDossier() {}

  /**
   * Reads it. What cannot be read any more is left out: it was told when it was new.
   *
   * @param content the folder with {@code site.yaml}
   * @param revision whatever Git understands as a commit
   * @return nothing if there is no such revision of that folder
   */
  public static Optional<Dossier> load(Path content, String revision) {
    return Revision.files(content, revision).map(EarlierDossier::dossier);
  }

  private static Dossier dossier(SortedMap<String, byte[]> files) {
    Site site =
        Optional.ofNullable(files.get(Layout.SITE))
            .flatMap(bytes -> FileReader.site(Layout.SITE, bytes, new ArrayList<>()))
            .orElse(Site.NAMELESS);
    List<Item> items =
        files.entrySet().stream()
            .filter(file -> Layout.holdsRecords(file.getKey()))
            .flatMap(EarlierDossier::items)
            .toList();
    Set<Class<? extends Entry>> none = Set.of();
    return new Dossier(site, items, none);
  }

  private static java.util.stream.Stream<Item> items(Map.Entry<String, byte[]> file) {
    return FileReader.read(file.getKey(), file.getKey(), file.getValue()).items().stream()
        .filter(item -> item.entry().isPresent());
  }
}
