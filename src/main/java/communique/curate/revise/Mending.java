package communique.curate.revise;

import communique.build.SiteBuild;
import communique.content.Proof;
import communique.curate.edit.Refused;
import communique.model.Reader;
import communique.problem.Fix;
import communique.problem.Location;
import communique.problem.Mark;
import communique.problem.Problem;
import communique.problem.Problems;
import communique.problem.ReadingRules;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Mends what has one right answer. What a reader of files stops at hides what stands behind it, so
 * each file is mended until nothing more can be, and read again each time; a fix that does not mend
 * its problem is taken back.
 */
public final class Mending {

  /** So often a file is read again. */
  private static final int ROUNDS = 200;

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final Path root;
  private final boolean deliberate;
  private final Drafts drafts = new Drafts();
  private final List<String> told = new ArrayList<>();

  private Mending(Path root, boolean deliberate) {
    this.root = root;
    this.deliberate = deliberate;
  }

  /**
   * What has to be written; nothing where nothing can be mended.
   *
   * @param root the folder in which {@code site.yaml} stands
   * @param snapshots the folder of the saved articles, if any
   * @param deliberate whether what an editor has to decide is decided, too: that a saved article is
   *     the one that was read
   * @throws IOException if the machine does not let a file be read
   */
  public static Revised of(Path root, Reader reader, Optional<Path> snapshots, boolean deliberate)
      throws IOException {
    Problems problems = SiteBuild.check(root, reader, Optional.empty(), snapshots).problems();
    Mending mending = new Mending(root, deliberate);
    Map<String, List<Problem>> byFile = new LinkedHashMap<>();
    for (Problem problem : problems.list()) {
      if (mending.replacement(problem).isPresent()) {
        byFile.computeIfAbsent(problem.place().file(), file -> new ArrayList<>()).add(problem);
      }
      if (problem.fix().isPresent()) {
        mending.rename(problem.fix().get());
      }
    }
    for (Map.Entry<String, List<Problem>> file : byFile.entrySet()) {
      mending.text(file.getKey(), file.getValue());
    }
    return new Revised(mending.drafts, mending.told, List.of());
  }

  private Optional<Fix.Replace> replacement(Problem problem) {
    return problem
        .fix()
        .filter(Fix.Replace.class::isInstance)
        .map(Fix.Replace.class::cast)
        .filter(fix -> deliberate || !fix.deliberate());
  }

  private void rename(Fix fix) throws IOException {
    if (fix instanceof Fix.Move move) {
      Path to = Path.of(move.to());
      Path from = Path.of(move.from());
      if (!Files.exists(to, LinkOption.NOFOLLOW_LINKS)
          && !drafts.moves().containsValue(to)
          && Files.isRegularFile(from, LinkOption.NOFOLLOW_LINKS)
          && isReadAs(from, move.to())) {
        drafts.rename(from, to);
        told.add("fixed " + move.from() + " → " + move.to());
      }
    }
  }

  /** What cannot be read there was perhaps not meant to be. */
  private boolean isReadAs(Path file, String name) throws IOException {
    Optional<String> text = read(file);
    return text.isPresent() && Proof.of(root, name, text.get()).isEmpty();
  }

  private void text(String file, List<Problem> first) throws IOException {
    String before = read(Path.of(file)).orElse("");
    String text = before;
    List<Problem> open = first;
    Set<Fix> failed = new HashSet<>();
    for (int i = 0; i < ROUNDS && !open.isEmpty(); i++) {
      Round round = new Round(file, text, open, failed);
      text = round.mended();
      open =
          Proof.of(root, file, text).stream()
              .filter(
                  problem -> replacement(problem).filter(fix -> !failed.contains(fix)).isPresent())
              .toList();
    }
    drafts.change(Path.of(file), before, text);
  }

  /** Its text with lines that end in LF; nothing if it is none. */
  private static Optional<String> read(Path file) throws IOException {
    try {
      String raw = Files.readString(file);
      String text = raw.startsWith(BYTE_ORDER_MARK) ? raw.substring(1) : raw;
      return Optional.of(text.replace("\r\n", "\n").replace('\r', '\n'));
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** The problems of a file that can be mended at once. */
  private final class Round {

    private final String file;
    private final Set<Fix> failed;
    private final List<Problem> open;
    private String text;

    Round(String file, String text, List<Problem> open, Set<Fix> failed) {
      this.file = file;
      this.text = text;
      this.failed = failed;
      this.open =
          open.stream()
              .sorted(
                  Comparator.comparing(
                      (Problem problem) -> (Location) replacement(problem).orElseThrow().place()))
              .toList();
    }

    /** From the end to the start, so that places hold; of two in one place the latter waits. */
    String mended() {
      Set<Fix> done = new LinkedHashSet<>();
      List<String> lines = new ArrayList<>();
      Optional<Location> behind = Optional.empty();
      for (int i = open.size() - 1; i >= 0; i--) {
        Problem problem = open.get(i);
        Fix.Replace fix = replacement(problem).orElseThrow();
        Location place = (Location) fix.place();
        boolean isApart = behind.filter(other -> touch(place, other)).isEmpty();
        if (isApart && done.add(fix)) {
          behind = Optional.of(place);
          if (replace(problem, fix, place)) {
            lines.add(0, told(fix, place));
          } else {
            failed.add(fix);
          }
        }
      }
      told.addAll(lines);
      return text;
    }

    /** Whether it mended its problem; if not, nothing is changed. */
    private boolean replace(Problem problem, Fix.Replace fix, Location place) {
      try {
        Mark mark = new Mark(place.line(), place.column(), place.length());
        String after =
            Spot.replaced(file, text, List.of(new Spot(mark, fix.before(), fix.after())));
        List<Problem> left = Proof.of(root, file, after);
        boolean isMended =
            left.stream().noneMatch(one -> isSame(one, problem))
                && left.stream().noneMatch(one -> isUnread(one, problem, place))
                && twice(left) <= twice(Proof.of(root, file, text));
        text = isMended ? after : text;
        return isMended;
      } catch (Refused e) {
        return false;
      }
    }

    /** Whether the file can no more be read than before, and not for what stands further on. */
    private boolean isUnread(Problem one, Problem problem, Location place) {
      return problem.rule().equals(ReadingRules.INVALID_YAML)
          && one.rule().equals(ReadingRules.INVALID_YAML)
          && replacement(one).isEmpty()
          && one.place() instanceof Location there
          && there.line() <= place.line();
    }

    /** How many keys stand twice: one that was meant may be there already. */
    private long twice(List<Problem> problems) {
      return problems.stream()
          .filter(problem -> problem.rule().equals(ReadingRules.DUPLICATE_KEY))
          .count();
    }

    private boolean isSame(Problem one, Problem other) {
      return one.rule().equals(other.rule())
          && one.message().equals(other.message())
          && one.place().equals(other.place());
    }

    private String told(Fix.Replace fix, Location place) {
      return "fixed %s:%s: %s → %s"
          .formatted(file, place.line(), shown(fix.before()), shown(fix.after()));
    }
  }

  private static boolean touch(Location one, Location next) {
    return one.line() == next.line() && one.column() + one.length() > next.column();
  }

  private static String shown(String characters) {
    return characters.isBlank()
        ? characters.codePoints().mapToObj("U+%04X"::formatted).toList().toString()
        : characters;
  }
}
