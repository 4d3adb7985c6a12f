package communique.output;

import communique.problem.Problems;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * Judges the links of single pages of a site that is made page by page and stands nowhere, by the
 * rules by which those of a build are judged. Used by one thread at a time.
 */
public final class PageLinks {

  private final Files files;
  private final Host host;
  private final Names names = new Names();
  private final LinkJudge judge;
  private final Set<String> asked = new HashSet<>();

  /** The files of the site. */
  public interface Files {

    /** Whether there is one at a path. */
    boolean has(String path);

    /** The bytes of one; nothing if it cannot be made. */
    Optional<byte[]> bytes(String path);

    /** The paths of all. */
    Set<String> paths();
  }

  /** Begins with no page. */
  public PageLinks(Files files, Host host) {
    this.files = files;
    this.host = host;
    this.judge =
        new LinkJudge(names, new Neighbours(path -> Optional.empty(), Set.of(), host.later()));
  }

  /** What is wrong with the links of a page, each fault once; its place is in the page. */
  public Problems of(String path) {
    return files.bytes(path).map(page -> of(path, page)).orElse(Problems.none());
  }

  private Problems of(String path, byte[] page) {
    Map<String, BrokenLink> found = new TreeMap<>();
    for (Reference link : PageScan.of(path, page).references()) {
      Target target = host.target(path, link.written());
      if (target.kind() == Target.Kind.FILE) {
        learn(target);
      }
      judge
          .judge(link, target)
          .map(verdict -> new BrokenLink(verdict, target, path, link, 1))
          .ifPresent(broken -> found.putIfAbsent(broken.key(), broken));
    }
    return found.isEmpty() ? Problems.none() : told(found);
  }

  private Problems told(Map<String, BrokenLink> found) {
    try {
      return new LinkReport(
              files.paths(),
              path -> files.bytes(path).orElse(new byte[0]),
              UnaryOperator.identity())
          .of(found.values());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Learns of the file that a link leads to what the link needs. */
  private void learn(Target target) {
    String path = target.path();
    if (asked.add(path) && files.has(path)) {
      names.claim(path);
    }
    if (target.fragment().isPresent()
        && PageScan.isPage(path)
        && names.has(path)
        && asked.add(path + "#")) {
      files
          .bytes(path)
          .map(page -> PageScan.of(path, page).anchors())
          .ifPresentOrElse(anchors -> judge.learn(path, anchors), () -> judge.learnFailed(path));
    }
  }
}
