package communique.check;

import communique.model.Language;
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
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Whether a value still says what it said before. Words may have been put into more languages, and
 * the value may have moved in its file.
 *
 * @param before the language in which words stood that did not say theirs
 * @param now the language in which such words stand
 */
record Kept(Language before, Language now) implements Type.Visitor<Kept.Pair, Boolean> {

  /** A value as it was, and as it is. */
  record Pair(Object before, Object now) {

    boolean isSame() {
      return before.equals(now);
    }
  }

  /**
   * Whether everything in a field of a record is still said; besides, a list may have grown, and a
   * gap may have been filled.
   */
  boolean is(Field field, Pair pair) {
    if (field.type().absent().filter(pair.before()::equals).isPresent()) {
      return true;
    }
    return field.type() instanceof ListType list
        ? areStillThere(list.item(), pair)
        : field.type().accept(this, pair);
  }

  private boolean areStillThere(Type item, Pair pair) {
    return items(pair.before()).stream()
        .allMatch(
            old ->
                items(pair.now()).stream()
                    .anyMatch(current -> item.accept(this, new Pair(old, current))));
  }

  @Override
  public Boolean literal(LiteralType type, Pair pair) {
    return pair.isSame();
  }

  @Override
  public Boolean list(ListType type, Pair pair) {
    return areKept(type.item(), items(pair.before()), items(pair.now()));
  }

  @Override
  public Boolean optional(OptionalType type, Pair pair) {
    return areKept(type.item(), items(pair.before()), items(pair.now()));
  }

  private boolean areKept(Type item, List<?> old, List<?> current) {
    return old.size() == current.size()
        && IntStream.range(0, old.size())
            .allMatch(i -> item.accept(this, new Pair(old.get(i), current.get(i))));
  }

  private static List<?> items(Object value) {
    return value instanceof Optional<?> optional ? optional.stream().toList() : (List<?>) value;
  }

  @Override
  public Boolean record(RecordType type, Pair pair) {
    if (pair.isSame() || pair.before() instanceof Mark) {
      return true;
    }
    return pair.before() instanceof Text text
        ? isKept(text, (Text) pair.now())
        : type.fields().stream().allMatch(field -> isKept(field, pair));
  }

  private boolean isKept(Field field, Pair pair) {
    return field.type().accept(this, new Pair(field.of(pair.before()), field.of(pair.now())));
  }

  private boolean isKept(Text old, Text current) {
    return old.wordings().stream()
        .allMatch(was -> current.wordings().stream().anyMatch(is -> isKept(was, is)));
  }

  private boolean isKept(Wording was, Wording is) {
    return was.words().equals(is.words()) && was.languageOr(before).equals(is.languageOr(now));
  }
}
