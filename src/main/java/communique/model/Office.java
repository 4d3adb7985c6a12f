package communique.model;

import communique.shape.Doc;
import communique.shape.Id;
import communique.shape.Inline;
import communique.shape.Key;
import communique.shape.Ref;
import java.util.List;
import java.util.Optional;

/** An office that several people hold, one after the other. */
@Doc("An office that several people hold. Items of register.yaml under offices.")
public record Office(
    @Doc("A slug, unique in the dossier.") @Id String id,
    @Doc(value = "The office, as President of China.", example = "President of Norland") Text title,
    @Doc("Its title in its own script, by language.") @Key("native") Optional<Text> nativeName,
    @Doc("The country it is an office of.") Optional<Country> country,
    @Doc("The organization it is an office of.") @Key("of") Optional<Ref<Organization>> body,
    @Doc(SameAs.MEANING) List<SameAs> sameAs,
    @Inline Editorial editorial)
    implements Entry {

  @Override
  public boolean isOnlyNamed() {
    return true;
  }

  @Override
  public Text label() {
    return title.or(nativeName);
  }
}
