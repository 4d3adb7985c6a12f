package communique.model;

import communique.shape.Doc;
import communique.shape.Literal;

/**
 * The name of a rule, as a setting or a waiver gives it.
 *
 * @param written a slug; whether there is such a rule is for a check to say
 */
@Doc("the name of a rule")
public record RuleName(String written) implements Literal {

  /** Reads a name. */
  public static RuleName of(String words) {
    return new RuleName(words);
  }
}
