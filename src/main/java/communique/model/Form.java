package communique.model;

import communique.shape.Doc;
import communique.shape.Literal;
import communique.shape.Ref;
import java.util.Set;

/**
 * What kind of document it is, by its id in the table of {@link Forms}, which a site can extend.
 *
 * @param written the id
 */
@Doc("a form of the table, such as mou or treaty")
public record Form(String written) implements Literal, Inclusive {

  /** The source uses a word that does not tell. */
  public static final Form UNSPECIFIED = new Form("unspecified");

  /** In the wide sense all of them are agreements. */
  private static final Set<String> WIDE = Set.of("unspecified", "agreement");

  /** Reads a form; fails if it can be no id. Whether it is in the table is asked later. */
  public static Form of(String words) {
    return new Form(Ref.slug(words));
  }

  @Override
  public boolean includes(Object other) {
    return WIDE.contains(written);
  }
}
