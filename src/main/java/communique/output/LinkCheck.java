package communique.output;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Follows the links of all pages. One that is good already when its page is rendered is forgotten;
 * the others are judged again when all files are known.
 */
final class LinkCheck {

  private final LinkJudge judge;
  private final LinkLog log;
  private final Host host;

  LinkCheck(LinkJudge judge, LinkLog log, Host host) {
    this.judge = judge;
    this.log = log;
    this.host = host;
  }

  /** Notes what a page or style sheet of this build has and needs. */
  void note(String path, Rendered.Links links) {
    judge.learn(path, links.anchors());
    List<Reference> open = links.references().stream().filter(link -> isOpen(path, link)).toList();
    if (!open.isEmpty()) {
      log.add(new Reference.Page(path, open));
    }
  }

  private boolean isOpen(String page, Reference link) {
    return judge.isOpen(host.target(page, link.written())) || broken(page, link).isPresent();
  }

  /** Notes that a file could not be rendered. */
  void noteFailed(String path) {
    judge.learnFailed(path);
  }

  /** The broken links of all pages so far, each fault once, in an order that is always the same. */
  Collection<BrokenLink> broken() throws IOException {
    Map<String, BrokenLink> found = new TreeMap<>();
    log.forEach(
        page -> broken(page).forEach((key, link) -> found.merge(key, link, BrokenLink::and)));
    return found.values();
  }

  /** The broken links of a page, each fault once. */
  private Map<String, BrokenLink> broken(Reference.Page page) {
    Map<String, BrokenLink> found = new TreeMap<>();
    page.references().stream()
        .filter(link -> judge.knows(page.path()))
        .flatMap(link -> broken(page.path(), link).stream())
        .forEach(broken -> found.putIfAbsent(broken.key(), broken));
    return found;
  }

  private Optional<BrokenLink> broken(String page, Reference link) {
    Target target = host.target(page, link.written());
    return judge.judge(link, target).map(verdict -> new BrokenLink(verdict, target, page, link, 1));
  }
}
