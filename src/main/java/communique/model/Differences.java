package communique.model;

import communique.shape.Ref;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * On what the sources differ. A statement is counted with the occasion at which it was made, or
 * with its speaker if none is stated; so every difference is counted once.
 *
 * @param dossier the entries and their links
 */
public record Differences(Dossier dossier) {

  /** Every one is compared with every other; nobody collects so many that all fit. */
  static final int MOST_COMPARED = 50;

  /** The claims of an entry with a side for each source. */
  public static List<Claim> claims(Entry entry) {
    return entry.claims().stream().filter(claim -> !claim.readings().isEmpty()).toList();
  }

  /** The parts of an entry about which the sources say something. */
  public static List<Part> parts(Entry entry) {
    return entry.parts().stream().filter(part -> !part.readings().isEmpty()).toList();
  }

  /**
   * What it comes to that a question has several answers; nothing if they are one value under
   * several names, or if nothing shows whether they exclude one another, as with words. They are
   * compatible if of every two one is wider than the other or one source gives none, and open if
   * two are days, numbers, sums, places, people or kinds of which only one can be right. Of equal
   * numbers of different things nothing shows it. More than {@link #MOST_COMPARED} are not
   * compared.
   */
  public <T> Optional<Differ> gravity(Reported<T> question) {
    List<T> values = told(question.values());
    if (!isDisputed(question) || values.size() > MOST_COMPARED) {
      return Optional.empty();
    }
    boolean compatible =
        !countsSeveral(question)
            && values.stream()
                .allMatch(one -> values.stream().allMatch(other -> agree(one, other)));
    boolean open =
        values.stream().anyMatch(one -> values.stream().anyMatch(other -> exclude(one, other)));
    return compatible
        ? Optional.of(Differ.COMPATIBLE)
        : Optional.of(Differ.OPEN).filter(certain -> open);
  }

  /** The values, of those that say the same the first. */
  public static <T> List<T> told(Stream<T> values) {
    Map<Object, T> all = new LinkedHashMap<>();
    values.forEach(value -> all.putIfAbsent(Stated.meaningOf(value), value));
    return List.copyOf(all.values());
  }

  /** Whether a question has several answers. */
  public static boolean isDisputed(Reported<?> question) {
    return question.readings().stream().map(Reading::meaning).distinct().count() > 1;
  }

  /** Whether the numbers that sources give are said to be of different things. */
  private static boolean countsSeveral(Reported<?> question) {
    return question.readings().stream().filter(Reading::isCount).map(Reading::as).distinct().count()
        > 1;
  }

  /** What it comes to that sources count the documents of a summit differently. */
  public Optional<Differ> gravity(Outcomes outcomes) {
    return outcomes.differ().or(() -> gravity(outcomes.stated()));
  }

  /**
   * The different values, for where one is told alone: without those that are only wider than
   * another, as a month is than its day. A span of days says more than each of them. Of more than
   * {@link #MOST_COMPARED} all are told.
   */
  public <T> List<T> closest(Stream<T> values) {
    List<T> all = told(values);
    return all.size() > MOST_COMPARED
        ? all
        : all.stream()
            .filter(one -> isSpan(one) || all.stream().noneMatch(other -> isWider(one, other)))
            .toList();
  }

  private static boolean isSpan(Object value) {
    return value instanceof Edtf date && date.isInterval();
  }

  private boolean isWider(Object one, Object other) {
    return includes(one, other) && !includes(other, one);
  }

  private boolean exclude(Object one, Object other) {
    return !agree(one, other) && (apart(one, other) || isExclusive(one));
  }

  private static boolean apart(Object one, Object other) {
    return one instanceof Worth sum
        ? other instanceof Worth another && sum.excludes(another)
        : one instanceof Edtf date
            && other instanceof Edtf day
            && date.isCertain()
            && day.isCertain()
            && !date.overlaps(day);
  }

  /** Whether there can be but one of its kind. */
  private static boolean isExclusive(Object value) {
    return value instanceof Number
        || value instanceof Enum<?>
        || value instanceof Form
        || (value instanceof Ref<?> ref
            && (ref.kind() == Place.class || ref.kind() == Speaker.class));
  }

  private boolean agree(Object one, Object other) {
    return one.equals(other) || includes(one, other) || includes(other, one);
  }

  private boolean includes(Object wide, Object close) {
    return (wide instanceof Inclusive one && one.includes(close))
        || (wide instanceof Ref<?> town && close instanceof Ref<?> part && around(town, part));
  }

  /** Whether these are places of which the one lies in the other. */
  private boolean around(Ref<?> wide, Ref<?> close) {
    return wide.kind() == Place.class
        && dossier.find(Ref.to(Place.class, close.id())).stream()
            .flatMap(dossier.relations()::around)
            .anyMatch(place -> place.id().equals(wide.id()));
  }

  /** The statements that are counted with an entry and that sources render differently. */
  public List<Statement> statements(Entry entry) {
    List<Statement> said =
        dossier.relations().statementsWith(entry).filter(Statement::isDisputed).toList();
    return gravestFirst(said).toList();
  }

  /** These in the order in which a reader has to know them; within a gravity as they come. */
  public static <T extends Disputed> Stream<T> gravestFirst(List<T> disputed) {
    Comparator<T> grave = Comparator.comparing(Differences::gravity);
    return disputed.stream().sorted(grave.reversed());
  }

  /** Who says nothing of it leaves it open. */
  private static Differ gravity(Disputed disputed) {
    return disputed.differ().orElse(Differ.OPEN);
  }

  /**
   * The points of an entry on which sources are said to differ, and nobody has said what that comes
   * to: they count as {@link Differ#OPEN}.
   */
  public static List<Disputed> withoutVerdict(Entry entry) {
    return Stream.<List<? extends Disputed>>of(claims(entry), parts(entry))
        .<Disputed>flatMap(List::stream)
        .filter(one -> one.differ().isEmpty())
        .toList();
  }

  /** How many points of each gravity there are in an entry, the gravest first. */
  public Map<Differ, Integer> of(Entry entry) {
    return count(gravities(entry));
  }

  /** The same of several entries. */
  public Map<Differ, Integer> of(Stream<? extends Entry> entries) {
    return count(entries.flatMap(this::gravities));
  }

  /** The same of all entries. */
  public Map<Differ, Integer> ofAll() {
    return of(dossier.entries());
  }

  private Stream<Differ> gravities(Entry entry) {
    Stream<Differ> questions = questions(entry).flatMap(Optional::stream);
    Stream<Differ> disputed =
        Stream.of(claims(entry).stream(), parts(entry).stream(), statements(entry).stream())
            .<Disputed>flatMap(all -> all)
            .map(Differences::gravity);
    return Stream.concat(questions, disputed);
  }

  private Stream<Optional<Differ>> questions(Entry entry) {
    return entry instanceof Summit summit
        ? Stream.concat(summit.facts().map(this::gravity), Stream.of(gravity(summit.outcomes())))
        : entry.questions().map(this::gravity);
  }

  private static Map<Differ, Integer> count(Stream<Differ> gravities) {
    Map<Differ, Integer> counted = new TreeMap<>(Comparator.reverseOrder());
    gravities.forEach(one -> counted.merge(one, 1, Integer::sum));
    return counted;
  }
}
