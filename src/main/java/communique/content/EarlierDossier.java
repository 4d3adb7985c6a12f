package communique.content;

import communique.content.git.Revision;
import communique.content.git.RevisionUnreadable;
import communique.model.Dossier;
import communique.model.Item;
import communique.model.PictureName;
import communique.model.Site;
import communique.model.Wordbook;
import communique.problem.Problem;
import communique.shape.Normal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A dossier as it stood at a revision of its Git repository.
 *
 * @param dossier what could be read of it
 * @param pictures the SHA-256 of the files of its pictures, by their names
 * @param unread the files of which not everything could be read, as printed in problems
 */
public record EarlierDossier(Dossier dossier, Map<String, String> pictures, List<String> unread) {

  private static final String PICTURES = PictureName.FOLDER + "/";

  /**
   * Reads it.
   *
   * @param content the folder with {@code site.yaml}
   * @param revision whatever Git understands as a commit
   * @throws RevisionUnreadable with a sentence for the user, if there is no such revision, or no
   *     whole dossier in that folder of it
   */
  public static EarlierDossier load(Path content, String revision) {
    return find(content, revision)
        .orElseThrow(() -> new RevisionUnreadable(noDossier(content, revision)));
  }

  /** The same; nothing if there was no dossier in that folder. */
  public static Optional<EarlierDossier> find(Path content, String revision) {
    Revision at =
        Revision.of(
            content,
            revision,
            EarlierDossier::belongs,
            path -> path.startsWith(PICTURES),
            SourceText.LARGEST);
    Optional<byte[]> settings = Optional.ofNullable(at.files().get(Layout.SITE));
    if (settings.isEmpty()) {
      return Optional.empty();
    }
    at.elsewhere().stream()
        .filter(Layout::isOfRecords)
        .findFirst()
        .ifPresent(
            place -> {
              throw new RevisionUnreadable(
                  "at \"%s\" %s was a submodule or a link, whose files are not part of the revision"
                      .formatted(revision, place));
            });
    return settings.map(site -> read(content, site, at.files(), pictures(at.hashes())));
  }

  private static boolean belongs(String path) {
    return path.equals(Layout.SITE) || Layout.holdsRecords(path);
  }

  private static String noDossier(Path content, String revision) {
    String there =
        Revision.foldersWith(content, revision, Layout.SITE).stream()
            .map(folder -> folder.isEmpty() ? "the topmost folder" : folder)
            .collect(Collectors.joining(", "));
    return "at \"%s\" there is no dossier in %s".formatted(revision, content)
        + (there.isEmpty() ? "" : "; site.yaml stood in " + there);
  }

  /** Names are composed as they are where a record names them. */
  private static Map<String, String> pictures(Map<String, String> hashes) {
    return hashes.entrySet().stream()
        .collect(
            Collectors.toMap(
                file -> Normal.composed(file.getKey().substring(PICTURES.length())),
                Map.Entry::getValue,
                (one, other) -> one));
  }

  private static EarlierDossier read(
      Path content,
      byte[] settings,
      SortedMap<String, byte[]> files,
      Map<String, String> pictures) {
    ContentFolder folder = new ContentFolder(content);
    List<Problem> slips = new ArrayList<>();
    Site site = FileReader.site(Layout.SITE, settings, slips).orElse(Site.NAMELESS);
    Set<String> unread = new TreeSet<>();
    if (!slips.isEmpty()) {
      unread.add(folder.name(Layout.SITE));
    }
    Map<String, FileContents> read = new LinkedHashMap<>();
    files.forEach(
        (path, bytes) -> {
          if (Layout.holdsRecords(path) && !AboutTheFolder.is(path, bytes)) {
            FileContents contents = FileReader.read(path, path, bytes);
            read.put(path, contents);
            if (!contents.problems().isEmpty()) {
              unread.add(folder.name(path));
            }
          }
        });
    List<Item> items =
        new Translations().items(read).stream().filter(item -> item.entry().isPresent()).toList();
    List<Wordbook> words = read.values().stream().flatMap(file -> file.words().stream()).toList();
    return new EarlierDossier(
        new Dossier(site.speaking(words), items, Set.of()), pictures, List.copyOf(unread));
  }
}
