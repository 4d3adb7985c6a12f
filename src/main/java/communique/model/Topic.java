package communique.model;

import communique.shape.Doc;
import communique.shape.Id;
import communique.shape.Inline;
import java.util.List;

/** A matter that statements and agreements are about. */
@Doc("A matter. Items of register.yaml under topics, in the order in which sheets show them.")
public record Topic(
    @Doc("A slug, unique in the dossier.") @Id String id,
    @Doc(value = "Its name.", example = "Fisheries") Text name,
    @Doc(SameAs.MEANING) List<SameAs> sameAs,
    @Inline Editorial editorial)
    implements Entry {

  @Override
  public boolean isOnlyNamed() {
    return true;
  }

  @Override
  public Text label() {
    return name;
  }
}
