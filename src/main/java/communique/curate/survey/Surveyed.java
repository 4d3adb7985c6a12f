package communique.curate.survey;

import communique.cache.Cache;
import communique.check.Snapshots;
import communique.content.ContentLoader;
import communique.content.Loaded;
import communique.content.SnapshotFolder;
import communique.model.Agreement;
import communique.model.Dossier;
import communique.model.Entry;
import communique.model.Language;
import communique.model.Publication;
import communique.model.Reader;
import communique.model.Speaker;
import communique.model.Summit;
import communique.problem.ReadingRules;
import communique.problem.Severity;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A dossier that is looked over.
 *
 * @param loaded all that was read
 * @param publication what its reader may see of it
 * @param snapshots the saved articles, if any were given
 * @param articles the folder that they are in, if there is one
 */
public record Surveyed(
    Loaded loaded, Publication publication, Snapshots snapshots, Optional<Path> articles) {

  /**
   * Reads a dossier.
   *
   * @param content the folder with {@code site.yaml}
   * @param reader for whom, and as of when
   * @param articles the folder of the saved articles, if there is one
   */
  public static Surveyed read(Path content, Reader reader, Optional<Path> articles) {
    try (Cache cache = Cache.of(content)) {
      Loaded loaded = ContentLoader.load(content, cache);
      Snapshots snapshots =
          articles
              .map(folder -> Snapshots.of(new SnapshotFolder(folder).read(loaded.dossier())))
              .orElseGet(Snapshots::none);
      return new Surveyed(loaded, loaded.dossier().asSeenBy(reader), snapshots, articles);
    }
  }

  /** Whether there is a dossier at all. */
  public boolean isDossier() {
    return loaded.problems().list().stream()
        .noneMatch(problem -> problem.rule().equals(ReadingRules.NO_DOSSIER));
  }

  /** How many records have a sheet. */
  public long sheets() {
    return dossier()
        .entries()
        .filter(
            entry ->
                entry instanceof Summit || entry instanceof Agreement || entry instanceof Speaker)
        .count();
  }

  /** Whether nothing here has that id. */
  public boolean isUnknown(String id) {
    return dossier().item(id).isEmpty()
        && dossier().entries().flatMap(Target::inside).noneMatch(one -> one.id().equals(id));
  }

  /** How many faults kept something from being read. */
  public int unread() {
    return (int) loaded.problems().of(Severity.ERROR).count();
  }

  /** Everything that could be read, whoever may see it. */
  Dossier dossier() {
    return loaded.dossier();
  }

  /** The records of which the reader is shown something, as they stand in their files. */
  Stream<Entry> shown() {
    return dossier().entries().filter(this::isShown);
  }

  /** Whether the reader is shown a record, or what is left of it. */
  boolean isShown(Entry entry) {
    return publication.dossier().item(entry.id()).isPresent();
  }

  /** The language of the curator. */
  Language home() {
    return dossier().site().language();
  }

  /** What readers know a record by, in the language of the curator. */
  String name(Entry entry) {
    return entry.label().serving(home(), home()).words();
  }

  /** What the kind of a record is called. */
  static String kind(Class<?> kind) {
    return kind.getSimpleName().toLowerCase(Locale.ROOT);
  }
}
