package communique.output;

import communique.cache.Cache;
import communique.cache.Table;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;

/**
 * Follows the links of all pages. One that many pages have is looked at once. What is good then is
 * forgotten; the others are judged when all files are known, and only if one of them is broken are
 * the pages gone through again for all that have it.
 *
 * <p>The links of a page that stands as it was published were good then, and they break only where
 * something goes away. So they are followed only if a file or an anchor has gone, or if they lead
 * to what is not ours.
 */
final class LinkCheck {

  private final LinkJudge judge;
  private final LinkLog log;
  private final Host host;
  private final Set<String> listed;
  private final Table<Beyond> kept;
  private final String folder;
  private final Pairs followed = new Pairs();
  private final Pairs loaded = new Pairs();
  private final Set<String> standing = ConcurrentHashMap.newKeySet();
  private final AtomicBoolean lost = new AtomicBoolean();

  /**
   * Begins with no page.
   *
   * @param folder the output folder
   * @param listed the paths in it that earlier builds have written
   */
  LinkCheck(LinkJudge judge, LinkLog log, Host host, Path folder, Set<String> listed, Cache cache) {
    this.judge = judge;
    this.log = log;
    this.host = host;
    this.folder = folder.toString();
    this.listed = listed;
    this.kept = cache.table("beyond", Beyond.class);
  }

  /** The links of a folder that lead to what no build writes: that can go away without a build. */
  record Beyond(List<Reference.Page> pages) {}

  /** Notes what a page or style sheet that was made in this build has and needs. */
  void note(String path, Links links) {
    judge.learn(path, links.anchors());
    follow(path, links);
  }

  /** Notes that a file stands as an earlier build wrote it. */
  void noteStanding(String path) {
    judge.learnStanding(path);
    standing.add(path);
  }

  /** Notes that a file takes the place of another of ours. */
  void noteReplaced(Links before, Links now) {
    if (!new HashSet<>(now.anchors()).containsAll(before.anchors())) {
      lost.set(true);
    }
  }

  private void follow(String path, Links links) {
    List<Reference> open =
        links.references().stream()
            .filter(link -> isNew(path, link))
            .filter(link -> !judge.isGood(link, host.target(path, link.written())))
            .toList();
    if (!open.isEmpty()) {
      log.add(new Reference.Page(path, open));
    }
  }

  private boolean isNew(String page, Reference link) {
    Pairs known = link.loaded() ? loaded : followed;
    return !leadsFromFolder(link.written()) || known.add(SitePath.folder(page), link.written());
  }

  /** Whether it leads from every page of a folder to one place: it begins with a name or a dot. */
  private static boolean leadsFromFolder(String link) {
    return !link.isEmpty() && (link.charAt(0) == '.' || Character.isLetterOrDigit(link.charAt(0)));
  }

  /** Notes that a file could not be rendered. */
  void noteFailed(String path) {
    judge.learnFailed(path);
  }

  /**
   * The broken links of all files so far, each fault once, in an order that is always the same.
   *
   * @param paths the files
   * @param where the bytes of one
   */
  Collection<BrokenLink> broken(Set<String> paths, Function<String, Path> where)
      throws IOException {
    followStanding(where);
    List<Reference.Page> beyond = new ArrayList<>();
    AtomicBoolean sound = new AtomicBoolean(true);
    log.forEach(
        page -> {
          if (broken(page).isEmpty()) {
            beyond(page).ifPresent(beyond::add);
          } else {
            sound.set(false);
          }
        });
    Collection<BrokenLink> found = sound.get() ? List.of() : brokenAnywhere(paths, where);
    if (found.isEmpty()) {
      kept.keep(folder, new Beyond(beyond));
    }
    return found;
  }

  /** Where nobody knows which links lead to what is not ours, all are followed. */
  private void followStanding(Function<String, Path> where) throws IOException {
    Optional<Beyond> before = kept.find(folder);
    before.ifPresent(known -> known.pages().forEach(log::add));
    if (before.isEmpty() || lost.get() || listed.stream().anyMatch(judge::isGone)) {
      for (String path : standing) {
        follow(path, PageScan.of(path, where.apply(path)));
      }
    }
  }

  private Collection<BrokenLink> brokenAnywhere(Set<String> paths, Function<String, Path> where)
      throws IOException {
    Map<String, BrokenLink> found = new TreeMap<>();
    for (String path : paths) {
      if (judge.knows(path)) {
        broken(page(path, where)).forEach((key, link) -> found.merge(key, link, BrokenLink::and));
      }
    }
    return found.values();
  }

  private Optional<Reference.Page> beyond(Reference.Page page) {
    List<Reference> found =
        page.references().stream()
            .filter(link -> judge.leadsBeyond(host.target(page.path(), link.written())))
            .toList();
    return found.isEmpty() ? Optional.empty() : Optional.of(new Reference.Page(page.path(), found));
  }

  private static Reference.Page page(String path, Function<String, Path> where) throws IOException {
    return new Reference.Page(path, PageScan.of(path, where.apply(path)).references());
  }

  /** The broken links of a page, each fault once. */
  private Map<String, BrokenLink> broken(Reference.Page page) {
    Map<String, BrokenLink> found = new TreeMap<>();
    page.references().stream()
        .flatMap(link -> broken(page.path(), link).stream())
        .forEach(broken -> found.putIfAbsent(broken.key(), broken));
    return found;
  }

  private Optional<BrokenLink> broken(String page, Reference link) {
    Target target = host.target(page, link.written());
    return judge.judge(link, target).map(verdict -> new BrokenLink(verdict, target, page, link, 1));
  }
}
