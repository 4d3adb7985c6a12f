package communique.model;

import communique.shape.Doc;
import communique.shape.Each;
import communique.shape.Id;
import communique.shape.Inline;
import communique.shape.Key;
import communique.shape.Ref;
import java.util.List;
import java.util.Optional;

/** An institution, an agency, a body. */
@Doc("An institution. Items of register.yaml under organizations.")
public record Organization(
    @Doc("A slug, unique in the dossier.") @Id String id,
    @Doc(value = "Its name.", example = "Sea Board") Text name,
    @Doc("Its name in its own script, by language.") @Key("native") Optional<Text> nativeName,
    @Doc("The country it belongs to.") Optional<Country> country,
    @Doc("The larger organization it is part of.") Optional<Ref<Organization>> within,
    @Doc(SameAs.MEANING) List<SameAs> sameAs,
    @Doc("The states that belong to it: it acts for them.") @Each("member") List<Member> members,
    @Inline Editorial editorial)
    implements Speaking {

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
