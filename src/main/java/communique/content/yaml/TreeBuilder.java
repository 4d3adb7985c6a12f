package communique.content.yaml;

import communique.problem.Location;
import communique.problem.Mark;
import communique.problem.Problem;
import communique.problem.ReadingRules;
import communique.problem.Rule;
import communique.shape.Controls;
import communique.shape.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.parser.Parser;

/** One pass from the parser's events to a tree, with the guards and the duplicate check in it. */
final class TreeBuilder {

  private static final int DEEPEST = 32;
  private static final String QUOTE = "words that begin so need quotation marks";

  private final Parser parser;
  private final Marks marks;
  private final ListSlips lists;
  private final TypingSlips typing;
  private final KeySlips keys;
  private final Consumer<Problem> problems;
  private Optional<Mark> longQuote = Optional.empty();

  /** How many braces and brackets are open. */
  private int open;

  /** The last line that was searched for slips: each is searched once. */
  private int slipLine;

  TreeBuilder(Parser parser, Marks marks, Consumer<Problem> problems) {
    this.parser = parser;
    this.marks = marks;
    this.lists = new ListSlips(marks);
    this.typing = new TypingSlips(marks);
    this.keys = new KeySlips(marks);
    this.problems = problems;
  }

  /** The only document; nothing if there is none. */
  Optional<Node> document() {
    parser.next();
    if (!parser.checkEvent(Event.ID.DocumentStart)) {
      return Optional.empty();
    }
    parser.next();
    Node root = node(0, -1);
    parser.next();
    if (!parser.checkEvent(Event.ID.StreamEnd)) {
      Event second = parser.peekEvent();
      throw refused(
          ReadingRules.INVALID_YAML, second, "a file holds one document; here a second begins");
    }
    return Optional.of(root);
  }

  /** Where the value read last began, if it stands in quotation marks and over several lines. */
  Optional<Mark> longQuote() {
    return longQuote;
  }

  /**
   * Reads a value and all in it.
   *
   * @param indent the column of the block around it
   */
  private Node node(int depth, int indent) {
    Event event = parser.next();
    guard(event, depth);
    if (event instanceof CollectionStartEvent start) {
      return collection(start, depth, start.isFlow() ? indent : column(start));
    }
    return scalar((ScalarEvent) event, indent);
  }

  private Node collection(CollectionStartEvent start, int depth, int indent) {
    int deeper = start.isFlow() ? 1 : 0;
    open += deeper;
    Node node =
        start instanceof MappingStartEvent mapping
            ? mapping(mapping, depth, indent)
            : sequence(start, depth, indent);
    open -= deeper;
    return node;
  }

  private void guard(Event event, int depth) {
    if (event.getEventId() == Event.ID.Alias) {
      throw refused(ReadingRules.ALIAS_OR_TAG, event, "an alias (*) is not part of the format")
          .hint(QUOTE);
    }
    if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
      throw refused(ReadingRules.ALIAS_OR_TAG, event, "an anchor (&) is not part of the format")
          .hint(QUOTE);
    }
    boolean tagged =
        (event instanceof ScalarEvent scalar && scalar.getTag().isPresent())
            || (event instanceof CollectionStartEvent start && start.getTag().isPresent());
    if (tagged) {
      throw refused(ReadingRules.ALIAS_OR_TAG, event, "a tag (!) is not part of the format")
          .hint(QUOTE);
    }
    if (depth > DEEPEST) {
      throw refused(
          ReadingRules.TOO_DEEP, event, "values are nested more than " + DEEPEST + " deep");
    }
  }

  private Node.Sequence sequence(CollectionStartEvent start, int depth, int indent) {
    List<Node> items = new ArrayList<>();
    while (!parser.checkEvent(Event.ID.SequenceEnd)) {
      Node item = node(depth + 1, indent);
      if (start.isFlow() && item instanceof Node.Scalar words && words.plain()) {
        typing.commaIn(words).ifPresent(problems);
      }
      items.add(item);
    }
    parser.next();
    return new Node.Sequence(start(start), List.copyOf(items));
  }

  private Node.Mapping mapping(MappingStartEvent start, int depth, int indent) {
    Map<String, Node.Entry> entries = new LinkedHashMap<>();
    CutOff cutOff = new CutOff(marks);
    while (!parser.checkEvent(Event.ID.MappingEnd)) {
      Event key = parser.peekEvent();
      if (!(node(depth + 1, indent) instanceof Node.Scalar name)) {
        throw refused(ReadingRules.INVALID_YAML, key, "a key has to be a word")
            .hint("a value that begins with [ or { needs quotation marks");
      }
      Node.Entry entry = new Node.Entry(name, node(depth + 1, indent));
      if (start.isFlow() && isCutOff(key, entry.value())) {
        cutOff.add(name, cutOff(name));
      } else if (!start.isFlow() && TypingSlips.isWide(name)) {
        typing.find(name.mark().line(), name.mark().line()).ifPresent(problems);
      } else {
        refuse(keys.inKey(name));
        cutOff.tell(problems);
        cutOff = new CutOff(marks, entry.value());
        add(entries, entry);
      }
    }
    cutOff.tell(problems);
    parser.next();
    return new Node.Mapping(start(start), List.copyOf(entries.values()));
  }

  private void add(Map<String, Node.Entry> entries, Node.Entry entry) {
    String key = entry.key().text();
    Node.Entry first = entries.putIfAbsent(key, entry);
    if (first != null) {
      problems.accept(
          problem(
              ReadingRules.DUPLICATE_KEY,
              entry.key().mark(),
              "the key \"" + key + "\" stands already on line " + first.key().mark().line()));
    }
  }

  /** Whether the "key" is the rest of a sentence that a comma cut in two. */
  private boolean isCutOff(Event key, Node value) {
    return value instanceof Node.Scalar scalar
        && scalar.isEmpty()
        && !key.getEndMark().map(marks::colonFollows).orElse(false);
  }

  private Problem cutOff(Node.Scalar rest) {
    int line = rest.mark().line();
    refuse(keys.glued(line, marks.offset(rest.mark())));
    boolean first = line != slipLine && rest.text().indexOf('：') >= 0;
    slipLine = first ? line : slipLine;
    return (first ? typing.find(line, line) : Optional.<Problem>empty())
        .orElseGet(() -> commaBefore(rest));
  }

  private Problem commaBefore(Node.Scalar rest) {
    return problem(
            ReadingRules.COMMA_IN_BRACES,
            rest.mark(),
            "inside { } a comma ends the value: \"" + rest.text() + "\" was cut off")
        .hint("put the whole value in quotation marks");
  }

  private Node.Scalar scalar(ScalarEvent event, int indent) {
    Mark mark = marks.between(from(event), to(event));
    boolean quoted = event.isDQuoted() || event.isSQuoted();
    longQuote = quoted && spansLines(event) ? Optional.of(mark) : Optional.empty();
    OptionalInt control = Controls.find(event.getValue());
    if (control.isPresent()) {
      int at = control.getAsInt();
      String message = Controls.message(event.getValue(), at);
      throw new Refused(
          problem(ReadingRules.INVALID_ENCODING, mark, message)
              .hint(Controls.hint(event.getValue(), at)));
    }
    Node.Scalar value =
        new Node.Scalar(mark, unfolded(event), event.isPlain(), cut(event, mark, indent));
    if (event.isPlain()) {
      refuse(keys.beginning(value));
    }
    if (event.isPlain() && !(KeySlips.beginsAsItem(value) && marks.colonFollows(to(event)))) {
      list(value, marks.at(to(event)).line());
    }
    return value;
  }

  /** Tells a list that is one value to YAML. */
  private void list(Node.Scalar value, int last) {
    Optional<Problem> slip = lists.find(value, last);
    (slip.isPresent() ? slip : typing.brackets(value)).ifPresent(problems);
  }

  /** The words without the spaces that folding puts between characters of Chinese or Japanese. */
  private String unfolded(ScalarEvent event) {
    return spansLines(event) && event.getScalarStyle() != ScalarStyle.LITERAL
        ? Folds.unfold(event.getValue(), marks.source(from(event), to(event)))
        : event.getValue();
  }

  private Optional<Node.Cut> cut(ScalarEvent event, Mark value, int indent) {
    return cut(event, indent)
        .map(
            comment ->
                new Node.Cut(
                    comment,
                    event.isPlain() && open == 0 && !spansLines(event)
                        ? marks.quoting(value, comment)
                        : Optional.empty()));
  }

  private Optional<Mark> cut(ScalarEvent event, int indent) {
    if (event.isLiteral() || event.isFolded()) {
      return marks.gluedCommentInHead(from(event));
    }
    Optional<Mark> behind = marks.lostComment(event.isPlain() ? event.getValue() : "", to(event));
    return behind.isEmpty() && event.isPlain()
        ? marks.gluedCommentBelow(to(event), indent)
        : behind;
  }

  private static int column(Event start) {
    return from(start).getColumn();
  }

  private static boolean spansLines(Event event) {
    return from(event).getLine() < to(event).getLine();
  }

  private Mark start(Event event) {
    return marks.at(from(event));
  }

  private static org.snakeyaml.engine.v2.exceptions.Mark from(Event event) {
    return event.getStartMark().orElseThrow();
  }

  private static org.snakeyaml.engine.v2.exceptions.Mark to(Event event) {
    return event.getEndMark().orElseThrow();
  }

  private Problem problem(Rule rule, Mark mark, String message) {
    return Problem.of(rule, Location.of(marks.file(), mark), message);
  }

  private static void refuse(Optional<Problem> slip) {
    slip.ifPresent(
        problem -> {
          throw new Refused(problem);
        });
  }

  private Refused refused(Rule rule, Event event, String message) {
    return new Refused(problem(rule, start(event), message));
  }

  /** Ends the reading of a file that holds what the format has not. */
  static final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final transient Problem problem;

    Refused(Problem problem) {
      super(problem.message(), null, false, false);
      this.problem = problem;
    }

    Refused hint(String words) {
      return new Refused(problem.hint(words));
    }

    Problem problem() {
      return problem;
    }
  }
}
