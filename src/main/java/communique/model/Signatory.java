package communique.model;

import communique.shape.Doc;
import communique.shape.Evidence;
import communique.shape.FromAbove;
import communique.shape.Key;
import communique.shape.Plain;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Somebody who signed an agreement or witnessed it, or a side of which nobody is known. */
@Doc("Somebody who signed, or stood by; or only the side.")
public record Signatory(
    @Doc("Who it was: one, or a list of those of whom the same can be said.") @Evidence
        Optional<Voice> speaker,
    @Doc("The side they signed for.") @Key("for") @Plain Actor side,
    @Doc("In which role or office, as reported.") Optional<Text> role,
    @Doc("How it was signed, unless in full.") Optional<Manner> signed,
    @Doc("The languages of the texts that were signed.") @Key("in") List<Language> languages,
    @Doc("The evidence.") @Evidence @FromAbove List<Citation> cite,
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
    SUBJECT_TO_RATIFICATION,
    @Doc("Exchanged, as the source says: who put their name to it is not said.")
    EXCHANGED
  }

  /** Whether it is reported that they put their name to it. */
  public boolean isSignature() {
    return signed.filter(Manner.EXCHANGED::equals).isEmpty();
  }

  /** Without those people: it was signed for their side all the same. */
  Signatory without(Set<String> people) {
    boolean gone = because.isEmpty() && speaker.filter(who -> who.areAll(people)).isPresent();
    return gone
        ? new Signatory(
            Optional.empty(),
            side,
            Optional.empty(),
            signed,
            languages,
            cite,
            Optional.empty(),
            Optional.empty())
        : this;
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
