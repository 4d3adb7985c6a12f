package communique.model;

import communique.shape.Doc;
import communique.shape.Literal;
import communique.shape.Unreadable;

/**
 * A currency of ISO 4217.
 *
 * @param written its code, as {@code KRW}: one in use, or one that a document of the past may name
 */
@Doc("the code of a currency in ISO 4217, like KRW")
public record CurrencyCode(String written) implements Literal {

  /** Reads a code; fails if there is none like it. */
  public static CurrencyCode of(String words) {
    if (!Currencies.isCode(words)) {
      throw Unreadable.wrongType("\"" + words + "\" is not a code of ISO 4217, like KRW")
          .hint(Currencies.like(words).map(code -> "did you mean \"" + code + "\"?"));
    }
    return new CurrencyCode(words);
  }
}
