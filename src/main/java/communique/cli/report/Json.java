package communique.cli.report;

import java.io.Writer;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/**
 * Writes JSON (RFC 8259) for both kinds of readers: two spaces deep, lines end with LF, properties
 * in the order in which they are put.
 */
final class Json {

  private static final JsonFactory FACTORY =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private static final Separators SEPARATORS =
      Separators.createDefaultInstance()
          .withObjectNameValueSpacing(Separators.Spacing.AFTER)
          .withObjectEmptySeparator("")
          .withArrayEmptySeparator("");

  private final JsonGenerator generator;

  private Json(JsonGenerator generator) {
    this.generator = generator;
  }

  /** Writes one object and a line end; the writer stays open. */
  static void write(Writer out, Consumer<Json> inside) {
    try (JsonGenerator generator = FACTORY.createGenerator(new Indented(), out)) {
      Json json = new Json(generator);
      json.object(() -> inside.accept(json));
      generator.writeRaw('\n');
    }
  }

  /** An object in an array. */
  void object(Runnable inside) {
    generator.writeStartObject();
    inside.run();
    generator.writeEndObject();
  }

  /** An object as a property. */
  void object(String name, Runnable inside) {
    generator.writeName(name);
    object(inside);
  }

  /** An array as a property, with an object for each item. */
  <T> void array(String name, Iterable<T> items, Consumer<T> inside) {
    generator.writeName(name);
    generator.writeStartArray();
    items.forEach(item -> object(() -> inside.accept(item)));
    generator.writeEndArray();
  }

  /** A text. */
  void put(String name, String text) {
    generator.writeStringProperty(name, text);
  }

  /** A text, if there is one. */
  void put(String name, Optional<String> text) {
    text.ifPresent(found -> put(name, found));
  }

  /** A number. */
  void put(String name, long number) {
    generator.writeNumberProperty(name, number);
  }

  /** The system's own line end would make the bytes depend on the machine. */
  private static final class Indented extends ObjectWriteContext.Base {

    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }

    @Override
    public PrettyPrinter getPrettyPrinter() {
      DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
      return new DefaultPrettyPrinter(SEPARATORS)
          .withObjectIndenter(indenter)
          .withArrayIndenter(indenter);
    }
  }
}
