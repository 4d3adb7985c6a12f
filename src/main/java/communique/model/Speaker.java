package communique.model;

import communique.shape.Doc;
import communique.shape.Given;
import communique.shape.Id;
import communique.shape.Inline;
import communique.shape.Key;
import java.util.List;
import java.util.Optional;

/** A person who speaks, or is spoken of. */
@Doc("A person who speaks, or is spoken of. One file each, in speakers/.")
public record Speaker(
    @Given @Id String id,
    @Doc("The name as we print it.") Text name,
    @Doc("The name in its own script, by language.") @Key("native") Optional<Text> nativeName,
    @Doc("The system of the romanization, if the name follows one.") Optional<String> romanization,
    @Doc("Other spellings in use.") List<String> spellings,
    @Doc("The country the person belongs to in this dossier.") Optional<Country> country,
    @Doc("The offices held, each with its evidence.") List<Office> offices,
    @Doc("What the sources say about the person.") List<Claim> claims,
    @Given Prose prose,
    @Inline Editorial editorial)
    implements Entry {

  @Override
  public Text label() {
    return name;
  }

  /** The office that the evidence shows the person in on that date. */
  public Optional<Office> officeOn(Edtf date) {
    return offices.stream().filter(office -> office.covers(date)).findFirst();
  }
}
