package communique.model;

import communique.shape.Doc;
import communique.shape.Id;
import communique.shape.Inline;
import communique.shape.Key;
import communique.shape.Ref;
import java.util.List;
import java.util.Optional;

/** A town, a province, a building. */
@Doc("A place. Items of register.yaml under places.")
public record Place(
    @Doc("A slug, unique in the dossier.") @Id String id,
    @Doc(value = "Its name.", example = "Cape Lume") Text name,
    @Doc("Its name in its own script, by language.") @Key("native") Optional<Text> nativeName,
    @Doc("The country it lies in.") Optional<Country> country,
    @Doc("The larger place it lies in.") Optional<Ref<Place>> within,
    @Doc(
            "Where it lies, latitude first, for the map on a sheet: 35.84N 129.21E. A town's middle, not"
                + " a building.")
        Optional<Coordinates> at,
    @Doc(SameAs.MEANING) List<SameAs> sameAs,
    @Inline Editorial editorial)
    implements Entry {

  @Override
  public boolean isOnlyNamed() {
    return true;
  }

  @Override
  public Text label() {
    return name.or(nativeName);
  }

  @Override
  public Optional<Ref<? extends Entry>> above() {
    return within.map(around -> around);
  }
}
