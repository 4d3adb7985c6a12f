package communique.check.change;

import communique.model.Language;
import communique.model.Prose;
import communique.model.Site;
import communique.model.Text;
import communique.model.Text.Wording;
import communique.problem.Mark;
import communique.shape.Field;
import communique.shape.ListType;
import communique.shape.LiteralType;
import communique.shape.OptionalType;
import communique.shape.RecordType;
import communique.shape.Type;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Whether a value still says what it said before. Words may have been put into more languages or
 * wrapped otherwise, keys may have changed places, and the value may have moved in its file.
 *
 * @param before the language in which words stood that did not say theirs
 * @param now the language in which such words stand
 * @param redirects the ids of today by those that records had
 */
public record Kept(Language before, Language now, Map<String, String> redirects)
    implements Type.Visitor<Kept.Pair, Boolean> {

  /** Between dossiers with these settings. */
  public static Kept between(Site before, Site now) {
    Map<String, String> redirects =
        now.redirects().stream()
            .collect(
                Collectors.toMap(
                    Site.Redirect::from, redirect -> redirect.to().id(), (one, other) -> one));
    return new Kept(before.language(), now.language(), redirects);
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
    return IntStream.range(0, was.values().size())
        .allMatch(i -> isAmong(was.type(), was.values().get(i), is.values(), i));
  }

  /** Most often it stands where it stood. */
  private boolean isAmong(Type type, Object old, List<?> current, int likely) {
    return (likely < current.size() && isKept(type, old, current.get(likely)))
        || current.stream().anyMatch(value -> isKept(type, old, value));
  }

  private boolean isKept(Type type, Object old, Object current) {
    return type.accept(this, new Pair(old, current));
  }

  @Override
  public Boolean literal(LiteralType type, Pair pair) {
    return pair.isSame() || meaning(type, pair.before()).equals(written(type, pair.now()));
  }

  private String meaning(LiteralType type, Object old) {
    String written = written(type, old);
    return old instanceof String ? written : moved(written);
  }

  private static String written(LiteralType type, Object value) {
    return Evened.of(type.writer().apply(value));
  }

  /** A list that is written as a mapping has no order. */
  @Override
  public Boolean list(ListType type, Pair pair) {
    List<?> old = (List<?>) pair.before();
    List<?> current = (List<?>) pair.now();
    return type.keyField().isPresent()
        ? old.size() == current.size()
            && IntStream.range(0, old.size())
                .allMatch(i -> isAmong(type.item(), old.get(i), current, i))
        : areKept(type.item(), old, current);
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
    if (pair.before() instanceof Text text) {
      return isKept(text, (Text) pair.now());
    }
    return pair.before() instanceof Prose prose
        ? shown(prose, this::moved).equals(shown((Prose) pair.now(), id -> id))
        : type.fields().stream().allMatch(field -> isKept(field, pair));
  }

  private boolean isKept(Field field, Pair pair) {
    return isKept(field.type(), field.of(pair.before()), field.of(pair.now()));
  }

  private boolean isKept(Text old, Text current) {
    return old.wordings().stream()
        .allMatch(was -> current.wordings().stream().anyMatch(is -> isKept(was, is)));
  }

  private boolean isKept(Wording was, Wording is) {
    return Evened.of(was.words()).equals(Evened.of(is.words()))
        && was.languageOr(before).equals(is.languageOr(now));
  }

  private static String shown(Prose prose, UnaryOperator<String> id) {
    return Evened.of(
        prose.pieces().stream().map(piece -> shown(piece, id)).collect(Collectors.joining()));
  }

  private static String shown(Prose.Piece piece, UnaryOperator<String> id) {
    String cites =
        piece.cites().stream()
            .map(cite -> "@" + id.apply(cite.source().id()) + ", " + cite.locator().orElse(""))
            .collect(Collectors.joining("; "));
    String link =
        piece.link().map(to -> id.apply(to.id()) + "|" + piece.words().orElse("")).orElse("");
    return piece.html().isEmpty() ? "[" + link + cites + "]" : piece.html();
  }
}
