package communique.safety;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A file taken apart as those take it apart who read it: what is words, and what is not. */
final class Skeleton {

  /** Attributes that do something, whose values therefore are no words. */
  private static final Set<String> DOING =
      Set.of("href", "src", "action", "style", "http-equiv", "type", "rel", "id", "class");

  private static final Set<String> DRAWN =
      Set.of(
          "svg", "defs", "linearGradient", "stop", "path", "g", "rect", "circle", "text", "title");

  private static final Pattern APOSTROPHE = Pattern.compile("'+(?=[=+\\-@＝＋－＠])");
  private static final Pattern FIELD = Pattern.compile("  (\\w+) = \\{(.*)\\},?");
  private static final Pattern BRACED = Pattern.compile("\\\\text[a-z]+\\{\\}|\\\\[$&#%_]|[{}]");
  private static final Pattern ESCAPED = Pattern.compile("\\\\([\\\\`*_\\[\\]<>#|~&])");
  private static final String FRAGMENT = "#:~:text=";
  private static final Pattern FOLD = Pattern.compile("\r?\n[ \t]");
  private static final Pattern CALL =
      Pattern.compile("communique\\.found\\(\"[a-z0-9/.]+\", (.*)\\);\n", Pattern.DOTALL);

  private final List<String> bones = new ArrayList<>();
  private final List<String> words = new ArrayList<>();

  private Skeleton() {}

  /** Takes a file apart by the end of its name. */
  static Skeleton of(String path, String text) {
    Skeleton skeleton = new Skeleton();
    switch (path.substring(path.lastIndexOf('.') + 1)) {
      case "html" -> skeleton.page(Jsoup.parse(text));
      case "xml" -> skeleton.page(Jsoup.parse(text, Parser.xmlParser()));
      case "json", "jsonld" -> skeleton.json(text);
      case "jsonl" -> text.lines().forEach(skeleton::json);
      case "js" -> skeleton.script(text);
      case "csv" -> skeleton.table(text);
      case "ics", "vcf" -> FOLD.matcher(text).replaceAll("").lines().forEach(skeleton::line);
      case "ris" -> text.lines().forEach(skeleton::tagged);
      case "bib" -> text.lines().forEach(skeleton::field);
      case "txt" -> text.lines().forEach(skeleton::marked);
      default -> skeleton.bones.add(text);
    }
    return skeleton;
  }

  /** What is not words: elements and what they do, keys, rows, lines. */
  List<String> bones() {
    return bones;
  }

  /** How often words are a whole text, or part of one. */
  long count(String sought) {
    return words.stream().map(Skeleton::plain).filter(text -> text.contains(plain(sought))).count();
  }

  /** Everything that is words. */
  List<String> words() {
    return words;
  }

  /** Without the apostrophes that a table puts before what could be taken for a formula. */
  private static String plain(String text) {
    return APOSTROPHE.matcher(text).replaceAll("").replaceAll("\\s+", " ").strip();
  }

  /** What is drawn: how lines are cut and what has no room depends on the widths of the letters. */
  private void drawing(Element drawing) {
    for (Element shape : drawing.getAllElements()) {
      if (!DRAWN.contains(shape.tagName())) {
        bones.add("not drawn: " + shape.tagName());
      }
    }
    drawing.empty();
  }

  private void page(Document page) {
    page.select("svg").forEach(this::drawing);
    for (Element element : page.getAllElements()) {
      bones.add(element.tagName());
      element.attributes().forEach(this::attribute);
      element.textNodes().stream().map(TextNode::getWholeText).forEach(words::add);
      if (element.tagName().equals("script")) {
        data(element);
      }
    }
  }

  private void attribute(Attribute attribute) {
    if (DOING.contains(attribute.getKey())) {
      bones.add(attribute.toString());
    } else {
      bones.add(attribute.getKey());
      words.add(attribute.getValue());
    }
  }

  private void data(Element script) {
    if (script.attr("type").equals("application/ld+json")) {
      json(script.data());
    } else {
      bones.add(script.data());
    }
  }

  private void script(String text) {
    Matcher call = CALL.matcher(text);
    if (!call.matches()) {
      throw new AssertionError("not one call with data: " + text);
    }
    json(call.group(1));
  }

  /**
   * Markdown: a sign that does something, and words, in which signs have a backslash before them.
   */
  private void marked(String line) {
    bones.add(ESCAPED.matcher(line).replaceAll("").replaceAll("[^\\\\`*_\\[\\]<>#|~&]", ""));
    words.add(ESCAPED.matcher(line).replaceAll("$1"));
  }

  private void json(String text) {
    json(JsonMapper.shared().readTree(text));
  }

  private void json(JsonNode node) {
    bones.add(node.getNodeType().name());
    if (node.isObject()) {
      node.properties()
          .forEach(
              entry -> {
                bones.add(entry.getKey());
                json(entry.getValue());
              });
    } else if (node.isArray()) {
      node.forEach(this::json);
    } else {
      words.add(decoded(node.asString()));
    }
  }

  /** An address that leads to words has them in it, every sign of them encoded. */
  private static String decoded(String value) {
    int words = value.indexOf(FRAGMENT);
    boolean isAddress = words > 0 && !value.substring(words).matches(".*[\\s<>\"'].*");
    return isAddress ? URLDecoder.decode(value.substring(words), StandardCharsets.UTF_8) : value;
  }

  private void table(String text) {
    for (CSVRecord row : rows(text)) {
      bones.add(row.size() + " cells");
      row.forEach(value -> cell(decoded(value)));
    }
  }

  /** The rows of a table, that of the names among them. */
  static List<CSVRecord> rows(String text) {
    try (CSVParser rows = CSVFormat.RFC4180.parse(new StringReader(text))) {
      return rows.getRecords();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A cell of words, or of an object. */
  private void cell(String cell) {
    if (cell.matches("(?s)\\{.*\\}")) {
      json(cell);
    } else {
      words.add(cell);
    }
  }

  /** A line of RIS. */
  private void tagged(String line) {
    int value = Math.min(line.length(), 6);
    bones.add(line.substring(0, value));
    words.add(line.substring(value));
  }

  /** A line of BibTeX. */
  private void field(String line) {
    Matcher field = FIELD.matcher(line);
    if (field.matches()) {
      bones.add(field.group(1));
      words.add(BRACED.matcher(field.group(2)).replaceAll(Skeleton::meant));
    } else {
      bones.add(line);
    }
  }

  private static String meant(MatchResult command) {
    String meant =
        switch (command.group()) {
          case "\\textbackslash{}" -> "\\";
          case "\\textbraceleft{}" -> "{";
          case "\\textbraceright{}" -> "}";
          case "\\textasciicircum{}" -> "^";
          case "\\textasciitilde{}" -> "~";
          case "{", "}" -> "";
          default -> command.group().substring(1);
        };
    return Matcher.quoteReplacement(meant);
  }

  /** A line of a calendar or a card. */
  private void line(String line) {
    int value = line.indexOf(':');
    bones.add(line.substring(0, Math.max(0, value)));
    words.add(
        line.substring(value + 1).replaceAll("\\\\[nN]", "\n").replaceAll("\\\\([,;\\\\])", "$1"));
  }
}
