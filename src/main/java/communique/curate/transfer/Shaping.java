package communique.curate.transfer;

import communique.content.yaml.YamlText;
import communique.model.Entry;
import communique.model.Language;
import communique.model.Text;
import communique.shape.Field;
import communique.shape.ListType;
import communique.shape.LiteralType;
import communique.shape.OptionalType;
import communique.shape.RecordType;
import communique.shape.Type;
import communique.shape.Unreadable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Values with their passages, to fields as they are written: a value is cited in the innermost
 * record around it that takes evidence. What has no such record is not cited.
 */
final class Shaping implements Type.Visitor<Tree, Object> {

  private static final String CITE = "cite";

  private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,3}");

  private final String source;
  private final boolean asksForEvidence;
  private List<Passage> loose = new ArrayList<>();

  private Shaping(String source, boolean asksForEvidence) {
    this.source = source;
    this.asksForEvidence = asksForEvidence;
  }

  /** A path that is none of the record's, or a value that needs evidence and has none. */
  static final class Misfit extends RuntimeException {
    private static final long serialVersionUID = 1;

    Misfit(String message) {
      super(message);
    }

    String words() {
      return String.valueOf(getMessage());
    }
  }

  /**
   * The fields of a record.
   *
   * @param source the id of the source of every passage
   * @throws Misfit if the record has no such fields
   */
  static Map<String, Object> fields(Kind kind, Tree.Branch tree, String source) {
    return new Shaping(source, false).whole(kind, tree);
  }

  /**
   * Looks whether values of these shapes could stand there.
   *
   * @throws Misfit if not, or if one would have no evidence where it takes some
   */
  static void probe(Kind kind, Tree.Branch tree) {
    new Shaping("a", true).whole(kind, tree);
  }

  private Map<String, Object> whole(Kind kind, Tree.Branch tree) {
    RecordType type = RecordType.of(kind.java());
    return fields(type, tree);
  }

  private Map<String, Object> fields(RecordType type, Tree.Branch tree) {
    Map<String, Object> written = new LinkedHashMap<>();
    for (Map.Entry<String, Tree> one : tree.below().entrySet()) {
      written.put(one.getKey(), field(type, one.getKey()).type().accept(this, one.getValue()));
    }
    return written;
  }

  private static Field field(RecordType type, String key) {
    return type.keys().stream()
        .filter(field -> field.key().equals(key) && !isOwnId(type, key))
        .findFirst()
        .orElseThrow(
            () ->
                new Misfit(
                    "there is no field \"%s\" here; the fields are %s"
                        .formatted(
                            key,
                            type.keys().stream()
                                .map(Field::key)
                                .collect(Collectors.joining(", ")))));
  }

  /** The id of what stands in a record is one of its fields; that of the record itself is not. */
  private static boolean isOwnId(RecordType type, String key) {
    return key.equals("id") && Entry.class.isAssignableFrom(type.java());
  }

  @Override
  public Object record(RecordType type, Tree tree) {
    if (type.java() == Text.class) {
      return text(tree);
    }
    if (type.writtenAs().isPresent()) {
      return isNotStated(tree)
          ? value((Tree.Leaf) tree)
          : type.writtenAs().get().type().accept(this, tree);
    }
    if (tree instanceof Tree.Branch branch && !isForItsWord(type, branch)) {
      return cited(type, branch);
    }
    Field bare =
        type.shortFor()
            .orElseThrow(
                () -> new Misfit("it has fields of its own: " + names(type) + "; say which"));
    return takesEvidence(type)
        ? cited(type, new Tree.Branch(Map.of(bare.key(), tree)))
        : bare.type().accept(this, tree);
  }

  /** Whether none of its keys is one of the record's: they are those of what a bare word gives. */
  private static boolean isForItsWord(RecordType type, Tree.Branch branch) {
    return type.shortFor().isPresent()
        && type.keys().stream().noneMatch(field -> branch.below().containsKey(field.key()));
  }

  private static String names(RecordType type) {
    return type.keys().stream().map(Field::key).collect(Collectors.joining(", "));
  }

  private static boolean isNotStated(Tree tree) {
    return tree instanceof Tree.Leaf leaf
        && leaf.values().size() == 1
        && leaf.values().get(0).written() instanceof YamlText.Word;
  }

  private static boolean takesEvidence(RecordType type) {
    return type.keys().stream().anyMatch(field -> field.key().equals(CITE));
  }

  private Object cited(RecordType type, Tree.Branch branch) {
    if (!takesEvidence(type)) {
      return fields(type, branch);
    }
    List<Passage> outer = loose;
    loose = new ArrayList<>();
    Map<String, Object> written = fields(type, branch);
    if (!loose.isEmpty()) {
      written.put(CITE, Passage.cite(source, loose));
    } else if (asksForEvidence
        && branch.below().values().stream().anyMatch(Tree.Leaf.class::isInstance)) {
      throw new Misfit("no column carries it");
    }
    loose = outer;
    return written;
  }

  private Object text(Tree tree) {
    if (tree instanceof Tree.Leaf leaf) {
      return value(leaf);
    }
    Map<String, Object> words = new LinkedHashMap<>();
    ((Tree.Branch) tree)
        .below()
        .forEach(
            (language, below) -> {
              if (!(below instanceof Tree.Leaf leaf)) {
                throw new Misfit("\"" + language + "\" has nothing below it");
              }
              words.put(tag(language), value(leaf));
            });
    return words;
  }

  private static String tag(String language) {
    try {
      return Language.typed(language).tag();
    } catch (Unreadable e) {
      throw new Misfit(
          "\""
              + language
              + "\" is neither a field here nor a language"
              + e.hint().map(hint -> "; " + hint).orElse(""));
    }
  }

  private Object value(Tree.Leaf leaf) {
    leaf.values().forEach(value -> loose.addAll(value.passages()));
    List<Object> written = leaf.values().stream().map(Tree.Value::written).toList();
    return leaf.isList() ? written : written.get(0);
  }

  @Override
  public Object literal(LiteralType type, Tree tree) {
    if (tree instanceof Tree.Leaf leaf) {
      return value(leaf);
    }
    throw new Misfit("it is one value and has no fields");
  }

  @Override
  public Object optional(OptionalType type, Tree tree) {
    return type.item().accept(this, tree);
  }

  @Override
  public Object list(ListType type, Tree tree) {
    if (tree instanceof Tree.Leaf leaf) {
      if (!leaf.isList()) {
        return type.item().accept(this, tree);
      }
      return leaf.values().stream()
          .map(value -> type.item().accept(this, new Tree.Leaf(List.of(value), false)))
          .toList();
    }
    Map<String, Tree> below = ((Tree.Branch) tree).below();
    if (below.keySet().stream().allMatch(key -> NUMBER.matcher(key).matches())) {
      return below.values().stream().map(item -> type.item().accept(this, item)).toList();
    }
    return type.item().accept(this, tree);
  }
}
