package communique.output;

import communique.problem.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * Follows the links of all pages. One that is good already when its page is rendered is forgotten;
 * the others are judged again when all files are known.
 */
final class LinkCheck {

  /** A build with more broken links than this has one cause, and the first hints show it. */
  private static final int MOST_HINTS = 50;

  private static final Comparator<BrokenLink> BY_PLACE =
      Comparator.comparing(BrokenLink::page)
          .thenComparing(link -> link.reference().line())
          .thenComparing(link -> link.reference().column())
          .thenComparing(BrokenLink::key);

  private final LinkJudge judge;
  private final LinkLog log;

  LinkCheck(LinkJudge judge, LinkLog log) {
    this.judge = judge;
    this.log = log;
  }

  /** Notes what a page or style sheet of this build has and needs. */
  void note(String path, byte[] bytes) {
    PageScan scan = PageScan.of(path, new String(bytes, StandardCharsets.UTF_8));
    judge.learn(path, scan.anchors());
    List<Reference> open =
        scan.references().stream().filter(link -> broken(path, link).isPresent()).toList();
    if (!open.isEmpty()) {
      log.add(new Reference.Page(path, open));
    }
  }

  /** Notes that a file could not be rendered. */
  void noteFailed(String path) {
    judge.learnFailed(path);
  }

  /**
   * What is wrong with the links of all pages so far.
   *
   * @param shown gives the path of a page as a person sees it
   * @return each fault once, with the first place where it was met, sorted by it
   */
  List<Problem> problems(UnaryOperator<String> shown, LinkHints hints) throws IOException {
    Map<String, BrokenLink> found = new TreeMap<>();
    log.forEach(
        page -> broken(page).forEach((key, link) -> found.merge(key, link, BrokenLink::and)));
    List<Problem> problems = new ArrayList<>();
    for (BrokenLink link : found.values().stream().sorted(BY_PLACE).toList()) {
      Optional<String> hint = problems.size() < MOST_HINTS ? hints.hint(link) : Optional.empty();
      problems.add(link.problem(shown.apply(link.page()), hint));
    }
    return problems;
  }

  /** The broken links of a page, each fault once. */
  private Map<String, BrokenLink> broken(Reference.Page page) {
    Map<String, BrokenLink> found = new LinkedHashMap<>();
    page.references().stream()
        .flatMap(link -> broken(page.path(), link).stream())
        .forEach(broken -> found.putIfAbsent(broken.key(), broken));
    return found;
  }

  private Optional<BrokenLink> broken(String page, Reference link) {
    Target target = Target.of(page, link.written());
    return judge.judge(link, target).map(verdict -> new BrokenLink(verdict, target, page, link, 1));
  }
}
