package communique.edition.schema;

import communique.model.BaseUrl;
import communique.model.Coordinates;
import communique.model.Country;
import communique.model.CurrencyCode;
import communique.model.Edtf;
import communique.model.Form;
import communique.model.Known;
import communique.model.Language;
import communique.model.RuleName;
import communique.model.SameAs;
import communique.output.json.Json;
import communique.shape.LiteralType;
import communique.shape.Ref;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The keywords for a value that is written as one scalar. */
final class Scalars {

  private static final int LAST_YEAR = 9999;

  /** Something that a reader sees: no words are only spaces, or characters that nobody sees. */
  private static final String SEEN = "[^\\s\\u200b-\\u200f\\u2060\\ufeff]";

  private static final String OF_USERS = "^(AA|Q[M-Z]|X[A-Z]|ZZ)$";
  private static final String SLUG = "^[a-z0-9]+(-[a-z0-9]+)*$";

  private static final Map<Class<?>, String> PATTERNS =
      Map.ofEntries(
          Map.entry(Ref.class, SLUG),
          Map.entry(BaseUrl.class, "^[Hh][Tt][Tt][Pp][Ss]?://[^ ]+$"),
          Map.entry(Coordinates.class, "^[0-9.]+[NS] [0-9.]+[EW]$"),
          Map.entry(CurrencyCode.class, "^[A-Z]{3}$"),
          Map.entry(Edtf.class, EdtfPattern.ANY),
          Map.entry(Form.class, SLUG),
          Map.entry(Known.class, "^([A-Z]{2}([A-Z]{2})?|[a-z0-9]+(-[a-z0-9]+)*)$"),
          Map.entry(Language.class, "^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$"),
          Map.entry(LocalDate.class, EdtfPattern.DAY),
          Map.entry(
              OffsetDateTime.class,
              "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])"
                  + "[Tt]([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9]([.][0-9]+)?)?"
                  + "([Zz]|[+-](0[0-9]|1[0-8])(:?[0-5][0-9]){0,2})$"),
          Map.entry(SameAs.class, "^ *[A-Za-z][A-Za-z0-9 -]*:[^ ]|^[Hh][Tt][Tt][Pp][Ss]?://[^ ]+$"),
          Map.entry(
              ZoneId.class, "^([A-Za-z]+(/[A-Za-z0-9_+-]+)+|[A-Z][A-Za-z0-9:+-]*|[+-][0-9:]+)$"),
          Map.entry(URI.class, "^([Hh][Tt][Tt][Pp][Ss]?|[Mm][Aa][Ii][Ll][Tt][Oo]):[^ ]+$"));

  /** The rules that a setting or a waiver may name, which only those who check know otherwise. */
  private static final List<String> RULES = rules();

  private Scalars() {}

  private static List<String> rules() {
    try (InputStream in =
        Objects.requireNonNull(Scalars.class.getResourceAsStream("rules.txt"), "rules.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void put(LiteralType type, Json json) {
    if (type.java() == boolean.class) {
      json.put("type", "boolean");
    } else if (type.java() == Integer.class) {
      json.put("type", "integer");
    } else if (!type.words().isEmpty()) {
      json.texts("enum", type.words());
    } else if (type.java() == RuleName.class) {
      json.texts("enum", RULES);
    } else {
      words(type, json);
    }
  }

  /**
   * An editor takes 2025 without quotation marks for a number, and true for a truth; the reader
   * takes them as written.
   */
  private static void words(LiteralType type, Json json) {
    if (type.java() == Edtf.class) {
      json.texts("type", List.of("string", "integer"));
      json.put("minimum", 0);
      json.put("maximum", LAST_YEAR);
    } else if (isSlug(type)) {
      json.texts("type", List.of("string", "integer", "boolean"));
      json.put("minimum", 0);
    } else if (PATTERNS.containsKey(type.java())) {
      json.put("type", "string");
    } else {
      json.texts("type", List.of("string", "number", "boolean"));
      json.put("pattern", SEEN);
    }
    pattern(type).ifPresent(pattern -> json.put("pattern", pattern));
  }

  /** A code of ISO 3166, which an editor can then complete. */
  static void country(Json json) {
    json.name("anyOf");
    json.array(
        () -> {
          json.object(() -> json.texts("enum", Country.codes()));
          json.object(
              () -> {
                json.put("type", "string");
                json.put("pattern", OF_USERS);
              });
        });
  }

  private static boolean isSlug(LiteralType type) {
    return type.name().equals("an id") || type.java() == Ref.class || type.java() == Known.class;
  }

  private static Optional<String> pattern(LiteralType type) {
    return type.name().equals("an id")
        ? Optional.of(SLUG)
        : Optional.ofNullable(PATTERNS.get(type.java()));
  }
}
