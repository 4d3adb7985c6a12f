package communique.content;

import communique.cache.Cache;
import communique.model.Dossier;
import communique.model.Entry;
import communique.model.Item;
import communique.model.Site;
import communique.model.Wordbook;
import communique.problem.Fix;
import communique.problem.Location;
import communique.problem.Problem;
import communique.problem.Problems;
import communique.problem.ReadingRules;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Reads a content folder, every file of it on its own, and puts the dossier together. Of an edit,
 * only what changed is read again. Used by one thread.
 */
public final class ContentLoader {

  private ContentFolder folder;
  private final Map<String, FileContents> files = new LinkedHashMap<>();
  private final Translations translations = new Translations();
  private final List<Problem> listing = new ArrayList<>();
  private Optional<List<String>> links = Optional.empty();
  private PictureFolder pictures = PictureFolder.NONE;
  private Dossier dossier = new Dossier(Site.NAMELESS, List.of(), Set.of());

  /**
   * Begins with nothing read.
   *
   * @param root the folder in which {@code site.yaml} stands
   */
  public ContentLoader(Path root) {
    this.folder = new ContentFolder(root);
  }

  /**
   * Reads everything; what cannot be read is told and left out.
   *
   * @param root the folder in which {@code site.yaml} stands
   * @param cache knows what files held whose bytes have not changed
   */
  public static Loaded load(Path root, Cache cache) {
    return new ContentLoader(root).load(cache);
  }

  /** Reads everything, as {@link #load(Path, Cache)} does. */
  public Loaded load(Cache cache) {
    return list(path -> true, new ParseTable(cache));
  }

  /**
   * Reads what changed; what comes of it is what reading everything would come to.
   *
   * @param changed files and folders that may hold something else than when they were read last,
   *     wherever they are; a folder stands for all that is in it
   */
  public Loaded again(Set<Path> changed) {
    return again(changed, folder.unsaved());
  }

  /**
   * The same while files are open in an editor.
   *
   * @param changed also those whose unsaved text is another one than before, or is no more
   * @param unsaved what stands there now
   */
  public Loaded again(Set<Path> changed, Unsaved unsaved) {
    folder = new ContentFolder(folder.root(), unsaved);
    Set<String> stale =
        changed.stream().flatMap(path -> folder.path(path).stream()).collect(Collectors.toSet());
    ParseTable table = new ParseTable(Cache.none());
    List<String> linked = links.orElseGet(this::findLinks);
    if (files.isEmpty() || !folder.isDossier() || !stale.stream().allMatch(this::isListed)) {
      return list(path -> linked.contains(path) || isIn(path, stale), table);
    }
    Stream.concat(stale.stream().filter(files::containsKey), linked.stream())
        .forEach(path -> files.put(path, read(path, table)));
    links = Optional.of(linked);
    return loaded(table);
  }

  /** What stands behind a link may change while the link does not. */
  private List<String> findLinks() {
    return files.keySet().stream().filter(folder::isLink).toList();
  }

  private static boolean isIn(String path, Set<String> stale) {
    return stale.contains("")
        || Stream.iterate(
                path, at -> !at.isEmpty(), at -> at.substring(0, Math.max(0, at.lastIndexOf('/'))))
            .anyMatch(stale::contains);
  }

  /** Whether a change of that file changes nothing but what it holds. */
  private boolean isListed(String path) {
    return path.equals(Layout.SITE)
        || folder.isOfTemplates(path)
        || (files.containsKey(path)
            && Layout.holdsRecords(path)
            && !AboutTheFolder.mayBe(path)
            && folder.isFile(path));
  }

  /** Finds out which files there are, and reads those that are stale or new. */
  private Loaded list(Predicate<String> isStale, ParseTable table) {
    Map<String, FileContents> before = Map.copyOf(files);
    files.clear();
    listing.clear();
    links = Optional.empty();
    if (!folder.isDossier()) {
      Problem none =
          noDossier(folder.name(Layout.SITE), "there is no such file, so this folder is no dossier")
              .hint(
                  folder
                      .misnamedSettings()
                      .map(name -> "rename " + name + " to site.yaml")
                      .or(
                          () ->
                              Optional.of(
                                  "name the folder that has it, behind the other words; communique"
                                      + " init DIR makes one")))
              .fix(
                  folder
                      .misnamedSettings()
                      .map(name -> new Fix.Move(folder.name(name), folder.name(Layout.SITE))));
      return loaded(new Dossier(Site.NAMELESS, List.of(), Set.of()), List.of(none));
    }
    List<String> paths = folder.files(listing::add);
    Unexpected unexpected = Unexpected.among(paths);
    List<FileContents> contents =
        paths.parallelStream()
            .map(
                path -> {
                  if (!Layout.holdsRecords(path)) {
                    return FileContents.of(
                        unexpected.tell(path, folder.name(path)), unexpected.mayHold(path));
                  }
                  return before.containsKey(path) && !isStale.test(path)
                      ? before.get(path)
                      : read(path, table);
                })
            .toList();
    IntStream.range(0, paths.size()).forEach(i -> files.put(paths.get(i), contents.get(i)));
    pictures = pictures.now(folder, table.pictures(), listing::add);
    return loaded(table);
  }

  private Loaded loaded(ParseTable table) {
    List<Problem> problems = new ArrayList<>();
    Site site = site(table, problems);
    problems.addAll(listing);
    files.values().forEach(file -> problems.addAll(file.problems()));
    folder.checkTemplates(problems::add);
    Translations.withoutSheet(files, folder::name).forEach(problems::add);
    List<Item> items = translations.items(files);
    if (items.isEmpty() && problems.isEmpty()) {
      problems.add(
          noDossier(folder.name(""), "this dossier has no record yet")
              .hint(
                  "communique source add ADDRESS saves the first article, communique new KIND ID"
                      + " begins a record"));
    }
    dossier =
        dossier
            .with(pictures)
            .again(site.speaking(words(files.values())), items, unknown(files.values()));
    return loaded(dossier, problems);
  }

  private static List<Wordbook> words(Collection<FileContents> all) {
    return all.stream().flatMap(file -> file.words().stream()).toList();
  }

  private Loaded loaded(Dossier put, List<Problem> problems) {
    return new Loaded(put, Problems.of(problems), folder.name(Layout.SITE), folder.unsaved());
  }

  /** The settings; nameless ones if they cannot be read, so that the rest is still looked at. */
  private Site site(ParseTable table, List<Problem> problems) {
    String file = folder.name(Layout.SITE);
    return folder
        .read(Layout.SITE, problems::add)
        .flatMap(bytes -> table.site(file, bytes, problems))
        .orElse(Site.NAMELESS);
  }

  private FileContents read(String path, ParseTable table) {
    String name = folder.name(path);
    List<Problem> unreadable = new ArrayList<>();
    return folder
        .read(path, unreadable::add)
        .map(bytes -> table.read(path, name, bytes))
        .orElseGet(() -> FileReader.unreadable(path, name, unreadable));
  }

  private static Set<Class<? extends Entry>> unknown(Collection<FileContents> files) {
    return files.stream().flatMap(file -> file.unknown().stream()).collect(Collectors.toSet());
  }

  private static Problem noDossier(String file, String message) {
    return Problem.of(ReadingRules.NO_DOSSIER, Location.of(file), message);
  }
}
