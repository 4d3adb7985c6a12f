package communique.curate.transfer;

import communique.shape.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Items of CSL-JSON as sources. */
final class CslImport {

  private static final Map<String, String> KINDS =
      Map.ofEntries(
          Map.entry("article-newspaper", "news"),
          Map.entry("article-magazine", "news"),
          Map.entry("webpage", "news"),
          Map.entry("post-weblog", "news"),
          Map.entry("post", "post"),
          Map.entry("broadcast", "video"),
          Map.entry("motion_picture", "video"),
          Map.entry("video", "video"),
          Map.entry("article-journal", "book"),
          Map.entry("book", "book"),
          Map.entry("chapter", "book"),
          Map.entry("report", "book"),
          Map.entry("thesis", "book"),
          Map.entry("pamphlet", "book"),
          Map.entry("paper-conference", "book"),
          Map.entry("dataset", "dataset"),
          Map.entry("entry", "reference"),
          Map.entry("entry-dictionary", "reference"),
          Map.entry("entry-encyclopedia", "reference"),
          Map.entry("legislation", "official-text"),
          Map.entry("treaty", "official-text"));

  private static final Set<String> IN_A_PAPER =
      Set.of("article-newspaper", "article-magazine", "article-journal", "webpage", "post-weblog");

  /** Fields that become something, and those in which programs keep what is not of the work. */
  private static final Set<String> PLACED =
      Set.of(
          "id",
          "type",
          "title",
          "issued",
          "language",
          "author",
          "URL",
          "accessed",
          "DOI",
          "citation-key",
          "citation-label",
          "categories",
          "keyword",
          "system_id");

  private static final List<String> PUBLISHERS = List.of("container-title", "publisher");

  private static final Pattern DATE = Pattern.compile("\\d{4}(-\\d\\d(-\\d\\d)?)?");
  private static final Pattern EAST_ASIAN =
      Pattern.compile("[\\p{IsHan}\\p{IsHangul}\\p{IsHiragana}\\p{IsKatakana}]");

  private final String file;
  private final Incoming found;

  private CslImport(String file, Incoming found) {
    this.file = file;
    this.found = found;
  }

  /** Whether a tree is a list of such items. */
  static boolean isOne(Node root) {
    return root instanceof Node.Sequence list
        && list.items().stream().allMatch(item -> Nodes.words(item, "type").isPresent());
  }

  /** Adds every item to what is found. */
  static void read(Node root, String file, Incoming found) {
    CslImport reading = new CslImport(file, found);
    Nodes.items(root).forEach(reading::item);
  }

  private void item(Node item) {
    int line = item.mark().line();
    Optional<String> key = Nodes.words(item, "id");
    if (key.isEmpty()) {
      found.fault(
          Fault.of(line, "the item has no \"id\", so no later import would find it again")
              .hint("export the library again with citation keys"));
      return;
    }
    Reference to = new Reference(found, file, key.get(), line);
    String type = Nodes.words(item, "type").orElse("");
    boolean inPaper = IN_A_PAPER.contains(type);
    Optional<String> kind = Optional.ofNullable(KINDS.get(type));
    if (kind.isEmpty()) {
      to.unknownType(type);
    }
    Optional<String> by =
        inPaper
            ? Nodes.words(item, "container-title", "publisher")
            : Nodes.words(item, "publisher", "container-title");
    to.put("publisher", by)
        .put("title", Nodes.words(item, "title"))
        .put("published", date(item, "issued", to))
        .put("kind", kind)
        .language(Nodes.words(item, "language"))
        .placeless(placeless(item))
        .placeless(Reference.others(by, PUBLISHERS.stream(), name -> Nodes.words(item, name)))
        .put("author", authors(item))
        .put("url", Nodes.words(item, "URL"))
        .put("read", date(item, "accessed", to))
        .put(
            "same-as",
            Nodes.words(item, "DOI")
                .map(doi -> doi.startsWith("http") ? doi : "doi:" + doi)
                .map(List::of)
                .orElse(List.of()));
    to.done();
  }

  private static Stream<String> placeless(Node item) {
    return item instanceof Node.Mapping mapping
        ? mapping.entries().stream()
            .map(entry -> entry.key().text())
            .filter(name -> !PLACED.contains(name) && !PUBLISHERS.contains(name))
        : Stream.empty();
  }

  private static List<String> authors(Node item) {
    return Nodes.items(item, "author").stream()
        .map(CslImport::name)
        .filter(name -> !name.isEmpty())
        .distinct()
        .toList();
  }

  private static String name(Node author) {
    Optional<String> literal = Nodes.words(author, "literal");
    if (literal.isPresent()) {
      return literal.get();
    }
    Optional<String> family = Nodes.words(author, "family");
    Optional<String> given = Nodes.words(author, "given");
    if (family.filter(one -> EAST_ASIAN.matcher(one).find()).isPresent()) {
      return family.get() + given.orElse("");
    }
    return Stream.of(
            given,
            Nodes.words(author, "dropping-particle"),
            Nodes.words(author, "non-dropping-particle"),
            family,
            Nodes.words(author, "suffix"))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" "));
  }

  /** No more of a date than the item has. */
  private static Optional<String> date(Node item, String name, Reference to) {
    Optional<Node> date = Nodes.find(item, name);
    if (date.isEmpty()) {
      return Optional.empty();
    }
    List<String> days = new ArrayList<>();
    Nodes.items(date.get(), "date-parts").forEach(parts -> day(parts).ifPresent(days::add));
    Optional<String> words = Nodes.words(date.get(), "raw", "literal");
    if (days.isEmpty()) {
      words.filter(one -> DATE.matcher(one).matches()).ifPresent(days::add);
    }
    if (days.isEmpty()) {
      to.leftOut(
          name
              + ": "
              + words.map(one -> "\"" + Cells.shortened(one) + "\"").orElse("it")
              + " is no year, month or day");
      return Optional.empty();
    }
    boolean isAbout =
        Nodes.words(date.get(), "circa").filter(one -> !one.matches("false|0")).isPresent();
    return Optional.of(String.join("/", days) + (isAbout && days.size() == 1 ? "~" : ""));
  }

  private static Optional<String> day(Node parts) {
    List<String> numbers =
        Nodes.items(parts).stream()
            .filter(Node.Scalar.class::isInstance)
            .map(part -> ((Node.Scalar) part).text().strip())
            .takeWhile(part -> part.matches("\\d{1,4}"))
            .toList();
    if (numbers.isEmpty() || numbers.get(0).length() != 4) {
      return Optional.empty();
    }
    return Optional.of(
        numbers.stream()
            .limit(3)
            .map(part -> part.length() == 1 ? "0" + part : part)
            .collect(Collectors.joining("-")));
  }
}
