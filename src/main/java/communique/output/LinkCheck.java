package communique.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Follows the links of all pages. One that many pages have is looked at once. What is good then is
 * forgotten; the others are judged when all files are known, and only if one of them is broken are
 * the pages gone through again for all that have it.
 */
final class LinkCheck {

  private final LinkJudge judge;
  private final LinkLog log;
  private final Host host;
  private final Pairs followed = new Pairs();
  private final Pairs loaded = new Pairs();

  LinkCheck(LinkJudge judge, LinkLog log, Host host) {
    this.judge = judge;
    this.log = log;
    this.host = host;
  }

  /** Notes what a page or style sheet of this build has and needs. */
  void note(String path, Rendered.Links links) {
    judge.learn(path, links.anchors());
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
    Map<String, BrokenLink> found = new TreeMap<>();
    if (log.anyMatch(page -> !broken(page).isEmpty())) {
      for (String path : paths) {
        if (judge.knows(path)) {
          broken(page(path, where)).forEach((key, link) -> found.merge(key, link, BrokenLink::and));
        }
      }
    }
    return found.values();
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
