package communique.edition.schema;

import communique.shape.Field;
import communique.shape.ListType;
import communique.shape.LiteralType;
import communique.shape.OptionalType;
import communique.shape.RecordType;
import communique.shape.Ref;
import communique.shape.Type;
import java.util.Locale;
import java.util.Optional;

/** What a type is called in a schema: {@code summit}, {@code reported-edtf}. */
final class Names implements Type.Visitor<String, String> {

  private Names() {}

  static String of(Type type) {
    return type.accept(new Names(), "");
  }

  @Override
  public String literal(LiteralType type, String prefix) {
    return prefix + (type.java() == Ref.class ? slug(type.name()) : slug(type.java()));
  }

  @Override
  public String list(ListType type, String prefix) {
    return type.item().accept(this, prefix);
  }

  @Override
  public String optional(OptionalType type, String prefix) {
    return type.item().accept(this, prefix);
  }

  /** A generic record is called after what it holds, too. */
  @Override
  public String record(RecordType type, String prefix) {
    String own = prefix + slug(type.java());
    Optional<Field> holds =
        type.java().getTypeParameters().length == 0
            ? Optional.empty()
            : type.writtenAs().or(type::shortFor);
    return holds.map(field -> field.type().accept(this, own + "-")).orElse(own);
  }

  private static String slug(Class<?> java) {
    return slug(java.getSimpleName().replaceAll("([a-z])([A-Z])", "$1-$2"));
  }

  private static String slug(String words) {
    return words.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
  }
}
