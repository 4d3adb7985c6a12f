package communique.check.change;

import communique.model.Body;
import communique.model.Considered;
import communique.model.Language;
import communique.model.PictureName;
import communique.model.Prose;
import communique.model.Site;
import communique.model.Source;
import communique.model.Text;
import communique.model.Text.Wording;
import communique.problem.Mark;
import communique.shape.Field;
import communique.shape.ListType;
import communique.shape.LiteralType;
import communique.shape.OptionalType;
import communique.shape.RecordType;
import communique.shape.Type;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Whether a value still says what it said before. More may have been added to it, such as evidence
 * or a translation, a gap may have been filled, words may have been wrapped otherwise, keys may
 * have changed places, and the value may have moved in its file.
 *
 * @param before the language in which words stood that did not say theirs
 * @param now the language in which such words stand
 * @param redirects the ids of today by those that records had
 */
public record Unchanged(Language before, Language now, Map<String, String> redirects)
    implements Type.Visitor<Unchanged.Pair, Boolean> {

  /** What is added under these names makes something else of what stands beside it. */
  private static final Set<String> TURNING = Set.of("as", "because", "about", "doubt", "quote");

  /** Between dossiers with these settings. */
  public static Unchanged between(Site before, Site now) {
    Map<String, String> redirects =
        now.redirects().stream()
            .collect(
                Collectors.toMap(
                    Site.Redirect::from, redirect -> redirect.to().id(), (one, other) -> one));
    return new Unchanged(before.language(), now.language(), redirects);
  }

  /** The same where ids inside a record have changed, too. */
  public Unchanged with(Map<String, String> ids) {
    Map<String, String> all = new HashMap<>(redirects);
    all.putAll(ids);
    return new Unchanged(before, now, all);
  }

  /** The id today of what had that one. */
  public String moved(String id) {
    return redirects.getOrDefault(id, id);
  }

  /** A value as it was, and as it is. */
  record Pair(Object before, Object now) {

    boolean isSame() {
      return before.equals(now);
    }
  }

  /** Whether everything that was said is still said; more may be said besides. */
  public boolean is(Facet was, Facet is) {
    boolean turned =
        was.values().isEmpty()
            && isChosen(was.type())
            && !is.values().stream().allMatch(Source.Kind.NEWS::equals);
    return !turned && areAmong(was.type(), was.values(), is.values());
  }

  private static boolean isChosen(Type type) {
    return type instanceof LiteralType literal && literal.java().isEnum();
  }

  private boolean areAmong(Type type, List<?> old, List<?> current) {
    return IntStream.range(0, old.size()).allMatch(i -> isAmong(type, old.get(i), current, i));
  }

  /** Most often it stands where it stood. */
  private boolean isAmong(Type type, Object old, List<?> current, int likely) {
    return (likely < current.size() && isKept(type, old, current.get(likely)))
        || current.stream().anyMatch(value -> isKept(type, old, value));
  }

  /** Whether everything that was said by one value of that type is still said by the other. */
  public boolean isKept(Type type, Object old, Object current) {
    return type.accept(this, new Pair(old, current));
  }

  @Override
  public Boolean literal(LiteralType type, Pair pair) {
    return pair.isSame() || meaning(type, pair.before()).equals(written(type, pair.now()));
  }

  private String meaning(LiteralType type, Object old) {
    String written = written(type, old);
    return old instanceof String ? written : named(old, written);
  }

  /** A picture that is named by a record gets another name with it. */
  private String named(Object old, String written) {
    int ending = old instanceof PictureName ? written.indexOf('.') : written.length();
    return moved(written.substring(0, ending)) + written.substring(ending);
  }

  private static String written(LiteralType type, Object value) {
    return Evened.of(type.writer().apply(value));
  }

  /** More may stand in it, and in another order. */
  @Override
  public Boolean list(ListType type, Pair pair) {
    List<?> current = (List<?>) pair.now();
    List<?> old = (List<?>) pair.before();
    return areAmong(type.item(), old, current);
  }

  @Override
  public Boolean optional(OptionalType type, Pair pair) {
    return areKept(type.item(), items(pair.before()), items(pair.now()));
  }

  private static List<?> items(Object optional) {
    return ((Optional<?>) optional).stream().toList();
  }

  private boolean areKept(Type item, List<?> old, List<?> current) {
    return old.size() == current.size()
        && IntStream.range(0, old.size()).allMatch(i -> isKept(item, old.get(i), current.get(i)));
  }

  @Override
  public Boolean record(RecordType type, Pair pair) {
    if (pair.isSame() || pair.before() instanceof Mark) {
      return true;
    }
    if (type.saysNotStated(pair.before()) && pair.now() instanceof Considered found) {
      return !found.notConsidered();
    }
    if (pair.before() instanceof Text text) {
      return isKept(text, (Text) pair.now());
    }
    return pair.before() instanceof Body body
        ? isKept(body, (Body) pair.now())
        : type.fields().stream().allMatch(field -> isKept(field, pair));
  }

  private boolean isKept(Field field, Pair pair) {
    Object old = field.of(pair.before());
    return isAddition(field, old)
        || isRenamed(field, old, field.of(pair.now()))
        || isKept(field.type(), old, field.of(pair.now()));
  }

  private boolean isRenamed(Field field, Object old, Object current) {
    return field.name().equals("id") && old instanceof String id && moved(id).equals(current);
  }

  /** A word that the content model chooses from stands for a usual one where it is left out. */
  private static boolean isAddition(Field field, Object old) {
    boolean chosen = field.type() instanceof OptionalType type && isChosen(type.item());
    return !chosen
        && !TURNING.contains(field.name())
        && field.type().absent().filter(old::equals).isPresent();
  }

  private boolean isKept(Text old, Text current) {
    return old.wordings().stream()
        .allMatch(was -> current.wordings().stream().anyMatch(is -> isKept(was, is)));
  }

  private boolean isKept(Wording was, Wording is) {
    return Evened.of(was.words()).equals(Evened.of(is.words()))
        && was.languageOr(before).equals(is.languageOr(now));
  }

  private boolean isKept(Body old, Body current) {
    return old.texts().stream()
        .allMatch(
            was ->
                current.texts().stream()
                    .filter(is -> was.languageOr(before).equals(is.languageOr(now)))
                    .anyMatch(is -> isKept(was.prose(), is.prose())));
  }

  /** More may be said between the blocks, and they may change places under their headings. */
  private boolean isKept(Prose old, Prose current) {
    Map<String, List<Block>> blocks =
        Block.of(current, id -> id).stream().collect(Collectors.groupingBy(Block::words));
    return Block.of(old, this::moved).stream()
        .allMatch(
            was ->
                blocks.getOrDefault(was.words(), List.of()).stream()
                    .anyMatch(is -> was.isIn(is, this::moved)));
  }
}
