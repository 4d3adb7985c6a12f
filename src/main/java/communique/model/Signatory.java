package communique.model;

import communique.shape.Doc;
import communique.shape.Evidence;
import communique.shape.Key;
import communique.shape.Plain;
import java.util.List;
import java.util.Optional;

/** Somebody who signed an agreement or witnessed it, or a side of which nobody is known. */
@Doc("Somebody who signed, or stood by; or only the side.")
public record Signatory(
    @Doc("Who it was: one, or a list of those of whom the same can be said.") @Evidence
        Optional<Voice> speaker,
    @Doc("The side they signed for.") @Key("for") @Plain Actor side,
    @Doc("In which role or office, as reported.") Optional<Text> role,
    @Doc("How it was signed, unless in full.") Optional<Manner> signed,
    @Doc("The languages of the texts that were signed.") @Key("in") List<Language> languages,
    @Doc("The evidence.") @Evidence List<Citation> cite,
    @Doc("How we infer it from the words; marks it as our inference.") Optional<Text> because,
    @Doc("What else a reader should know.") Optional<Text> note)
    implements Cited, Once {

  /** How something is signed that is not signed in full (Vienna Convention, Articles 10 to 12). */
  public enum Manner {
    @Doc("Subject to confirmation by the side.")
    AD_REFERENDUM,
    @Doc("With initials only.")
    INITIALLED,
    @Doc("Subject to ratification, acceptance or approval.")
    SUBJECT_TO_RATIFICATION
  }

  @Override
  public Object identity() {
    return List.of(speaker, side);
  }

  /** Those who are known; of a side of which nobody is, the side. */
  public Voice who() {
    return speaker.orElseGet(() -> Voice.of(Who.of(side)));
  }
}
