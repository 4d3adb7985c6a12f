package communique.curate.transfer.json;

import communique.curate.edit.Refused;
import communique.problem.Mark;
import communique.shape.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/**
 * JSON (RFC 8259) as a tree with the place of each value. Numbers and truths are words as they are
 * written; what is null is not there. Of two properties with one name the last counts.
 */
public final class JsonTree {

  private static final int DEEPEST = 100;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEEPEST)
                  .maxStringLength(1 << 20)
                  .maxNameLength(1000)
                  .build())
          .build();

  private final JsonParser parser;

  private JsonTree(JsonParser parser) {
    this.parser = parser;
  }

  /**
   * Reads one value.
   *
   * @param file its name, for what is told
   * @param text all of it
   * @throws Refused if it is no JSON
   */
  public static Node read(String file, String text) throws Refused {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
      JsonTree tree = new JsonTree(parser);
      parser.nextToken();
      Node root = tree.value();
      if (parser.nextToken() != null) {
        throw refused(file, parser.currentTokenLocation());
      }
      return root;
    } catch (JacksonException e) {
      throw refused(file, e.getLocation());
    }
  }

  private static Refused refused(
      String file, @org.jspecify.annotations.Nullable TokenStreamLocation at) {
    String place =
        at == null || at.getLineNr() < 1
            ? file
            : "%s:%d:%d".formatted(file, at.getLineNr(), at.getColumnNr());
    return new Refused(place + ": here it stops being JSON")
        .hint("save or export the file again; JSON is seldom mended by hand");
  }

  private Mark mark() {
    TokenStreamLocation at = parser.currentTokenLocation();
    return new Mark(Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()), 1);
  }

  private Node value() {
    Mark mark = mark();
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_ARRAY) {
      return array(mark);
    }
    if (token == JsonToken.START_OBJECT) {
      return object(mark);
    }
    return token == null || token == JsonToken.VALUE_NULL
        ? new Node.Scalar(mark, "", true)
        : new Node.Scalar(mark, parser.getString(), token != JsonToken.VALUE_STRING);
  }

  private Node array(Mark mark) {
    List<Node> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(value());
    }
    return new Node.Sequence(mark, items);
  }

  private Node object(Mark mark) {
    Map<String, Node.Entry> entries = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      Node.Scalar key = new Node.Scalar(mark(), parser.currentName(), false);
      if (parser.nextToken() != JsonToken.VALUE_NULL) {
        entries.put(key.text(), new Node.Entry(key, value()));
      }
    }
    return new Node.Mapping(mark, List.copyOf(entries.values()));
  }
}
