package communique.content;

import communique.cache.Cache;
import communique.model.Dossier;
import communique.model.Entry;
import communique.model.Item;
import communique.model.Site;
import communique.problem.Location;
import communique.problem.Problem;
import communique.problem.Problems;
import communique.problem.ReadingRules;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads a content folder, every file of it on its own, and puts the dossier together. */
public final class ContentLoader {

  private final ContentFolder folder;
  private final ParseTable table;
  private final List<Problem> problems = new ArrayList<>();

  private ContentLoader(Path root, Cache cache) {
    this.folder = new ContentFolder(root);
    this.table = new ParseTable(cache);
  }

  /**
   * Reads everything; what cannot be read is told and left out.
   *
   * @param root the folder in which {@code site.yaml} stands
   * @param cache knows what files held whose bytes have not changed
   */
  public static Loaded load(Path root, Cache cache) {
    return new ContentLoader(root, cache).load();
  }

  private Loaded load() {
    if (!folder.isDossier()) {
      problems.add(
          noDossier(folder.name(Layout.SITE), "there is no such file, so this folder is no dossier")
              .hint(folder.misnamedSettings().map(name -> "rename " + name + " to site.yaml")));
      return loaded(new Dossier(Site.NAMELESS, List.of(), Set.of()));
    }
    Site site = site();
    List<String> paths = folder.files(problems::add);
    Unexpected unexpected = Unexpected.among(paths);
    List<FileContents> files = paths.parallelStream().map(path -> read(path, unexpected)).toList();
    files.forEach(file -> problems.addAll(file.problems()));
    folder.checkTemplates(problems::add);
    List<Item> items = files.stream().flatMap(file -> file.items().stream()).toList();
    if (items.isEmpty() && problems.isEmpty()) {
      problems.add(noDossier(folder.name(""), "this dossier has no record yet"));
    }
    return loaded(new Dossier(site, items, unknown(files)));
  }

  private Loaded loaded(Dossier dossier) {
    return new Loaded(dossier, Problems.of(problems), folder.name(Layout.SITE));
  }

  /** The settings; nameless ones if they cannot be read, so that the rest is still looked at. */
  private Site site() {
    String file = folder.name(Layout.SITE);
    return folder
        .read(Layout.SITE, problems::add)
        .flatMap(bytes -> table.site(file, bytes, problems))
        .orElse(Site.NAMELESS);
  }

  private FileContents read(String path, Unexpected unexpected) {
    String name = folder.name(path);
    if (!Layout.holdsRecords(path)) {
      return FileContents.of(unexpected.tell(path, name));
    }
    List<Problem> unreadable = new ArrayList<>();
    return folder
        .read(path, unreadable::add)
        .map(bytes -> table.read(path, name, bytes))
        .orElseGet(() -> FileReader.unreadable(path, name, unreadable));
  }

  private static Set<Class<? extends Entry>> unknown(List<FileContents> files) {
    return files.stream().flatMap(file -> file.unknown().stream()).collect(Collectors.toSet());
  }

  private static Problem noDossier(String file, String message) {
    return Problem.of(ReadingRules.NO_DOSSIER, Location.of(file), message);
  }
}
