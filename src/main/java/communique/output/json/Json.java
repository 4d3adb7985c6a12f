package communique.output.json;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes JSON (RFC 8259): properties in the order in which they are put, lines end with LF on every
 * system, letters of all scripts as they are.
 */
public final class Json {

  private static final JsonFactory FACTORY =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private final JsonGenerator generator;

  private Json(JsonGenerator generator) {
    this.generator = generator;
  }

  /** Writes one object, two spaces deep, and a line end; the writer stays open. */
  public static void write(Writer out, Consumer<Json> inside) {
    try (JsonGenerator generator = FACTORY.createGenerator(Layout.INDENTED, out)) {
      Json json = new Json(generator);
      json.object(() -> inside.accept(json));
      generator.writeRaw('\n');
    }
  }

  /**
   * Writes one value as a file in UTF-8, two spaces deep, with a line end.
   *
   * @throws IOException if the stream cannot be written; it stays open
   */
  public static void file(OutputStream out, Consumer<Json> value) throws IOException {
    utf8(out, Layout.INDENTED, value);
  }

  /**
   * Writes any number of values as JSON Lines in UTF-8, one a line.
   *
   * @throws IOException if the stream cannot be written; it stays open
   */
  public static void lines(OutputStream out, Consumer<Json> values) throws IOException {
    utf8(out, Layout.LINES, values);
  }

  private static void utf8(OutputStream out, ObjectWriteContext layout, Consumer<Json> inside)
      throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    try (JsonGenerator generator = FACTORY.createGenerator(layout, writer)) {
      inside.accept(new Json(generator));
      if (generator.streamWriteContext().hasCurrentIndex()) {
        generator.writeRaw('\n');
      }
    } catch (JacksonException e) {
      throw new IOException(e);
    }
    writer.flush();
  }

  /** An object in an array, or on its own. */
  public void object(Runnable inside) {
    generator.writeStartObject();
    inside.run();
    generator.writeEndObject();
  }

  /** An object as a property. */
  public void object(String name, Runnable inside) {
    name(name);
    object(inside);
  }

  /** An array whose items are written inside. */
  public void array(Runnable inside) {
    generator.writeStartArray();
    inside.run();
    generator.writeEndArray();
  }

  /** An array as a property, with an object for each item. */
  public <T> void array(String name, Iterable<? extends T> items, Consumer<T> inside) {
    name(name);
    array(() -> items.forEach(item -> object(() -> inside.accept(item))));
  }

  /** An array of texts as a property. */
  public void texts(String name, Iterable<String> texts) {
    name(name);
    array(() -> texts.forEach(this::text));
  }

  /** The name of the property that is written next. */
  public void name(String name) {
    generator.writeName(name);
  }

  /** A text in an array, or after a name. */
  public void text(String text) {
    generator.writeString(text);
  }

  /** A whole number in an array, or after a name. */
  public void number(long number) {
    generator.writeNumber(number);
  }

  /** Yes or no in an array, or after a name. */
  public void truth(boolean truth) {
    generator.writeBoolean(truth);
  }

  /** One object on one line, without a line end. */
  public static String line(Consumer<Json> inside) {
    StringWriter out = new StringWriter();
    try (JsonGenerator generator = FACTORY.createGenerator(Layout.LINES, out)) {
      Json json = new Json(generator);
      json.object(() -> inside.accept(json));
    }
    return out.toString();
  }

  /** A text. */
  public void put(String name, String text) {
    generator.writeStringProperty(name, text);
  }

  /** A text, if there is one. */
  public void put(String name, Optional<String> text) {
    text.ifPresent(found -> put(name, found));
  }

  /** A number. */
  public void put(String name, long number) {
    generator.writeNumberProperty(name, number);
  }

  /** A number, without an exponent. */
  public void put(String name, BigDecimal number) {
    name(name);
    generator.writeNumber(number.toPlainString());
  }

  /** What is JSON already. */
  public void raw(String name, String json) {
    name(name);
    generator.writeRawValue(json);
  }

  /** Yes or no. */
  public void put(String name, boolean truth) {
    generator.writeBooleanProperty(name, truth);
  }
}
