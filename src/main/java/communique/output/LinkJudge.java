package communique.output;

import communique.problem.OutputRules;
import communique.problem.Rule;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** Tells whether a link is good, as far as the files of the build are known. */
final class LinkJudge {

  private static final Pattern HASHED = Pattern.compile(".*-[0-9a-f]{8}\\.js");

  private final Names names;
  private final Neighbours neighbours;
  private final Pairs anchors = new Pairs();
  private final Set<String> standing = ConcurrentHashMap.newKeySet();
  private final Set<String> failed = ConcurrentHashMap.newKeySet();

  LinkJudge(Names names, Neighbours neighbours) {
    this.names = names;
    this.neighbours = neighbours;
  }

  /** Learns what anchors a page of this build has. */
  void learn(String page, List<String> found) {
    found.forEach(anchor -> anchors.add(page, anchor));
  }

  /** Learns that a page stands as an earlier build wrote it; it is read if its anchors matter. */
  void learnStanding(String page) {
    standing.add(page);
  }

  /** Learns that rendering a page failed, so that nobody knows what anchors it would have had. */
  void learnFailed(String page) {
    failed.add(page);
  }

  /** Whether it is certain what a page of this build holds. */
  boolean knows(String page) {
    return !failed.contains(page) && !names.isClaimedTwice(page);
  }

  /** What is wrong with a link that leads to that target. */
  Optional<Verdict> judge(Reference link, Target target) {
    String written = "\"" + link.written() + "\"";
    return switch (target.kind()) {
      case NONE -> Optional.empty();
      case HOST ->
          Optional.of(outside(link.written(), written + " would be loaded from another host"))
              .filter(verdict -> link.loaded());
      case ROOT -> broken(link.written(), written + " is not relative to its page");
      case OUTSIDE -> broken(link.written(), written + " leads out of the site");
      case FILE -> inside(target, written);
    };
  }

  /** Whether a link is good whatever else becomes known. The disk is not asked. */
  boolean isGood(Reference link, Target target) {
    return switch (target.kind()) {
      case NONE -> true;
      case HOST -> !link.loaded();
      case ROOT, OUTSIDE -> false;
      case FILE ->
          names.has(target.path())
              && target.fragment().filter(anchor -> lacks(target.path(), anchor)).isEmpty();
    };
  }

  private Optional<Verdict> inside(Target target, String written) {
    String path = target.path();
    if (!names.has(path)) {
      if (comesLater(path)) {
        return Optional.empty();
      }
      if (!neighbours.has(path)) {
        return broken(path, written + " leads to " + path + ", which is not written");
      }
    }
    return target
        .fragment()
        .filter(anchor -> lacks(path, anchor))
        .map(
            anchor ->
                new Verdict(
                    OutputRules.BROKEN_ANCHOR,
                    path + "#" + anchor,
                    path + " has no anchor \"" + anchor + "\""));
  }

  /** Whether another tool writes it; a folder that we fill ourselves is nobody else's. */
  private boolean comesLater(String path) {
    return neighbours.comesLater(path)
        || neighbours.foldersOf(path).anyMatch(folder -> !names.hasFolder(folder));
  }

  private boolean lacks(String path, String anchor) {
    if (!PageScan.isPage(path)) {
      return false;
    }
    return names.has(path)
        ? !hasAnchor(path, anchor) && knows(path)
        : !neighbours.hasAnchor(path, anchor);
  }

  private boolean hasAnchor(String page, String anchor) {
    return standing.contains(page)
        ? neighbours.namesAnchor(page, anchor)
        : anchors.has(page, anchor);
  }

  /** Whether a link is good only because of what is not of this build. */
  boolean leadsBeyond(Target target) {
    return target.kind() == Target.Kind.FILE && !names.has(target.path());
  }

  /**
   * Whether no build writes a file any more that an earlier one wrote, and a page that stands may
   * lead to. To a file that has the hash of its content in its name only scripts do, which were
   * made with it.
   */
  boolean isGone(String path) {
    return !names.has(path) && !neighbours.comesLater(path) && !HASHED.matcher(path).matches();
  }

  private static Verdict outside(String about, String message) {
    return new Verdict(OutputRules.OUTSIDE_REQUEST, about, message);
  }

  private static Optional<Verdict> broken(String about, String message) {
    return Optional.of(new Verdict(OutputRules.BROKEN_LINK, about, message));
  }

  /**
   * What is wrong with a link.
   *
   * @param rule the rule that it breaks
   * @param about links of which this is the same have the same fault
   * @param message what is wrong, for a person
   */
  record Verdict(Rule rule, String about, String message) {}
}
