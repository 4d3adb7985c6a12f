package communique.shape;

import communique.problem.Fix;
import communique.problem.Location;
import communique.problem.Mark;
import communique.problem.Nearest;
import communique.problem.Problem;
import communique.problem.ReadingRules;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Words that are meant to say that the sources do not tell something, and are not the word for it:
 * readers would be shown them as a fact.
 */
public final class NotStatedSlip {

  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{M}]+");
  private static final Pattern SIGNS = Pattern.compile("[?？\\-–—_.…/]{1,3}");
  private static final Pattern NOT_APPLICABLE = Pattern.compile("(?i)n\\.? ?/ ?a\\.?|n\\.a\\.");

  /** Near to the word itself, without what is no letter. */
  private static final Set<String> NEAR =
      Set.of("notstated", "nostated", "notstate", "notsated", "notstatd", "unstated");

  private static final Set<String> NOT_CONSIDERED =
      Set.of(
          "notconsidered",
          "notlookedfor",
          "notlookedat",
          "notchecked",
          "tbd",
          "tba",
          "tbc",
          "todo");

  private static final Set<String> ELSE =
      Set.of(
          "unknown",
          "notknown",
          "none",
          "null",
          "nil",
          "undefined",
          "unspecified",
          "notspecified",
          "notavailable",
          "notapplicable",
          "notgiven",
          "nottold",
          "notsaid",
          "notmentioned",
          "notreported",
          "notdisclosed",
          "undisclosed",
          "unclear",
          "nodata",
          "noinformation",
          "nodate",
          "notitle",
          "notidentified",
          "unidentified",
          "미상",
          "불명",
          "불상",
          "알수없음",
          "없음",
          "미정",
          "해당없음",
          "미기재",
          "미확인",
          "미공개",
          "미언급",
          "명시되지않음",
          "명시안됨",
          "언급없음",
          "언급되지않음",
          "밝혀지지않음",
          "알려지지않음",
          "기재없음",
          "不详",
          "不詳",
          "不明",
          "未知",
          "未详",
          "未詳",
          "无",
          "無",
          "暂无",
          "未说明",
          "未說明",
          "未提及",
          "未提到",
          "未注明",
          "未公布",
          "未公开",
          "未透露",
          "不适用",
          "未定",
          "待定",
          "不清楚",
          "なし",
          "無し",
          "該当なし",
          "記載なし",
          "言及なし",
          "未記載",
          "未公表",
          "非公表",
          "未発表",
          "不明確");

  private NotStatedSlip() {}

  /** Whether nothing but the word itself can be meant, wherever it stands. */
  public static boolean isNear(String words) {
    return isFoldedNear(folded(words));
  }

  /** A slip of the finger, but no other word: {@code not started} is a state of things. */
  private static boolean isFoldedNear(String folded) {
    return NEAR.contains(folded)
        || (folded.startsWith("no")
            && !folded.equals("notstarted")
            && Nearest.distance(folded, "notstated", 1) <= 1);
  }

  /** What to write in the place of such words. */
  private static Optional<String> hint(String words) {
    String folded = folded(words);
    if (isFoldedNear(folded)) {
      return Optional.of("did you mean not-stated? Write it so, without quotation marks");
    }
    if (NOT_CONSIDERED.contains(folded)) {
      return Optional.of(
          "leave the key out as long as nobody has looked; write not-stated if the sources do not say it");
    }
    return ELSE.contains(folded)
            || SIGNS.matcher(words.strip()).matches()
            || NOT_APPLICABLE.matcher(words.strip()).matches()
        ? Optional.of(
            "write not-stated if the sources do not say it; leave the key out if nobody has looked")
        : Optional.empty();
  }

  /**
   * What is wrong with the value of a field that can be {@code not-stated}.
   *
   * @param type of the field
   * @param file its name, as printed in problems
   */
  static Optional<Problem> of(RecordType type, Node node, String file) {
    List<Node.Scalar> words = scalars(node).toList();
    Optional<LiteralType> literal = literal(type);
    return words.isEmpty() || !words.stream().allMatch(one -> isSlip(one, literal))
        ? Optional.empty()
        : Optional.of(problem(words.get(0), node instanceof Node.Scalar, file));
  }

  /** A value, or the wordings of one. */
  private static Stream<Node.Scalar> scalars(Node node) {
    if (node instanceof Node.Scalar scalar) {
      return Stream.of(scalar);
    }
    Stream<Node> inside =
        node instanceof Node.Sequence list
            ? list.items().stream()
            : ((Node.Mapping) node).entries().stream().map(Node.Entry::value);
    return inside.map(one -> one instanceof Node.Scalar scalar ? scalar : NONE);
  }

  private static final Node.Scalar NONE = new Node.Scalar(new Mark(1, 1, 1), "words", false);

  private static boolean isSlip(Node.Scalar scalar, Optional<LiteralType> literal) {
    return !scalar.saysNotStated()
        && scalar.cut().isEmpty()
        && hint(scalar.text()).isPresent()
        && (isNear(scalar.text())
            || literal.filter(type -> isValue(scalar.text(), type)).isEmpty());
  }

  /** Where not just any words may stand, {@code unknown} may be one that does. */
  private static boolean isValue(String words, LiteralType type) {
    try {
      Object value = type.reader().apply(words);
      return !type.takesWords() && !value.equals("");
    } catch (Unreadable e) {
      return false;
    }
  }

  /** What a value consists of, if it is one scalar. */
  private static Optional<LiteralType> literal(Type type) {
    if (type instanceof LiteralType literal) {
      return Optional.of(literal);
    }
    if (type instanceof OptionalType optional) {
      return literal(optional.item());
    }
    if (type instanceof ListType list) {
      return literal(list.item());
    }
    return ((RecordType) type)
        .writtenAs()
        .or(((RecordType) type)::shortFor)
        .flatMap(field -> literal(field.type()));
  }

  private static Problem problem(Node.Scalar scalar, boolean alone, String file) {
    Location place = Location.of(file, scalar.mark());
    boolean certain = alone && scalar.plain() && isNear(scalar.text());
    return Problem.of(
            ReadingRules.NEARLY_NOT_STATED,
            place,
            "\"%s\" would be told as a fact; where the sources do not say something, not-stated stands"
                .formatted(scalar.text()))
        .hint(hint(scalar.text()))
        .fix(
            certain
                ? Optional.of(Fix.replace(place, scalar.text(), Node.NOT_STATED))
                : Optional.empty());
  }

  private static String folded(String words) {
    String plain = Normalizer.normalize(words, Normalizer.Form.NFKC);
    return NO_LETTER.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT);
  }
}
