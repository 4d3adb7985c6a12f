package communique.serve;

import communique.build.LiveSite;
import communique.build.MadeFile;
import communique.problem.Problems;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is shown.
 *
 * @param version grows whenever a reader would see something else than before
 * @param read the dossier as it was read last; nothing before that
 * @param shown the site of the last one that could be read
 * @param good the site of the last one that no rule forbids
 * @param problems what is known to be wrong; until the rules were asked again, what they said
 *     before
 */
record PreviewState(
    int version,
    Optional<LiveSite> read,
    Optional<LiveSite> shown,
    Optional<LiveSite> good,
    Problems problems) {

  /** Another preview at the same address counts its versions anew. */
  private static final long PROCESS = ProcessHandle.current().pid();

  static final PreviewState NOTHING =
      new PreviewState(0, Optional.empty(), Optional.empty(), Optional.empty(), Problems.none());

  /** The version's name, which no other preview gives to one of its own. */
  String name() {
    return PROCESS + "." + version;
  }

  /** After the dossier was read: its pages are shown before the rules are asked. */
  PreviewState with(LiveSite now) {
    return now.isReadable()
        ? new PreviewState(version + 1, Optional.of(now), Optional.of(now), good, problems)
        : new PreviewState(version + 1, Optional.of(now), shown, good, now.unread());
  }

  /** After the rules were asked; of the same version if a reader would see no difference. */
  PreviewState with(LiveSite.Checked checked) {
    Optional<LiveSite> site = Optional.of(checked.site());
    Problems found = checked.result().problems();
    boolean same = site.equals(shown) && found.list().equals(problems.list());
    return new PreviewState(
        same ? version : version + 1, site, site, checked.rejected() ? good : site, found);
  }

  /** After more was found out about the pages that are shown. */
  PreviewState anew() {
    return new PreviewState(version + 1, read, shown, good, problems);
  }

  /** Whether that dossier was read last. */
  boolean isOf(LiveSite site) {
    return read.equals(Optional.of(site));
  }

  /** Whether no rule forbids what is shown. */
  boolean isGood() {
    return shown.equals(good);
  }

  /** Whether the pages are those of an earlier dossier. */
  boolean isBehind() {
    return !read.equals(shown);
  }

  /** A file, and whether it is that of an earlier dossier. */
  record Found(MadeFile file, boolean earlier) {}

  /** The file at a path; where a rule forbids what it would say, that of the last good dossier. */
  Optional<Found> file(String path) {
    Optional<Found> now =
        shown.flatMap(site -> site.file(path)).map(file -> new Found(file, isBehind()));
    return now.filter(found -> found.file().bytes().isEmpty())
        .flatMap(found -> good)
        .flatMap(site -> site.file(path))
        .filter(file -> file.bytes().isPresent())
        .map(file -> new Found(file, true))
        .or(() -> now);
  }

  /** Whether there is a file at a path. */
  boolean has(String path) {
    return shown.filter(site -> site.has(path)).isPresent();
  }

  /** Which files the pages are made of, as far as one of the dossiers tells. */
  Origins origins() {
    return new Origins(
        Stream.of(read, shown).flatMap(Optional::stream).map(LiveSite::dossier).toList());
  }
}
