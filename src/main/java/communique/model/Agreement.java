package communique.model;

import communique.shape.Doc;
import communique.shape.Each;
import communique.shape.Given;
import communique.shape.Id;
import communique.shape.Inline;
import communique.shape.Ref;
import communique.shape.ShortFor;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** A document that sides agreed on. */
@Doc("A document that sides agreed on. One file each, in agreements/.")
public record Agreement(
    @Given @Id String id,
    @Doc("Its title.") Title title,
    @Doc("What kind of document it is.") Reported<Form> form,
    @Doc("Whether it binds under international law.") Reported<Binding> binding,
    @Doc("The sides.") @Each("party") List<Party> parties,
    @Doc("Who put their name to it.") @Each("signatory") Listed<Signatory> signatories,
    @Doc("Who stood by.") @Each("witness") Listed<Signatory> witnesses,
    @Doc("Its amount, as printed.") Listed<Amount> amount,
    @Doc("The amount in other currencies, as printed.") List<Amount> conversions,
    @Doc("How long it runs.") Listed<Term> term,
    @Doc("Each change of status, in order.") @Each("step") List<StatusChange> history,
    @Doc("The document that this one follows.") Reported<Ref<Agreement>> predecessor,
    @Doc("Where it is registered.") Listed<Registration> registered,
    @Doc("What it is about.") List<Ref<Topic>> topics,
    @Doc("What it provides, and what is said about it.") @Each("claim") List<Claim> claims,
    @Given Prose prose,
    @Inline Editorial editorial)
    implements Sheet {

  @Override
  public boolean standsOnEvidence() {
    return true;
  }

  @Override
  public Text label() {
    return title.is();
  }

  @Override
  public Optional<Ref<? extends Entry>> above() {
    return predecessor.first().map(before -> before);
  }

  /** Neither its predecessors, of which there can be several, nor its titles. */
  @Override
  public Stream<Reported<?>> questions() {
    return Stream.concat(
        Stream.of(form, binding),
        history.stream()
            .filter(step -> step.when().readings().size() > 1)
            .map(StatusChange::dates));
  }

  @Override
  public List<String> notConsidered() {
    return Stream.of(
            title.official().orMissing("title.official"),
            form.orMissing("form"),
            binding.orMissing("binding"),
            signatories.orMissing("signatories"),
            witnesses.orMissing("witnesses"),
            term.orMissing("term"),
            registered.orMissing("registered"))
        .flatMap(Function.identity())
        .toList();
  }

  /**
   * The latest step of its history. Where there are many parties, what some of them do is none as
   * long as all have taken one; between two, that one of them joins what runs already.
   */
  public Optional<StatusChange> latest() {
    boolean runs = false;
    Optional<StatusChange> latest = Optional.empty();
    for (StatusChange step : history) {
      boolean little =
          latest.filter(one -> !one.isOfSome()).isPresent()
              && step.isOfSome()
              && (parties.size() > 2 || (runs && step.status().joins()));
      latest = little ? latest : Optional.of(step);
      runs = runs || (step.status().takesEffect() && !step.isOfSome());
    }
    return latest;
  }

  /** A title of ours, and the official ones. */
  @Doc("Our title, and the official one in each language.")
  @ShortFor("is")
  public record Title(
      @Doc("Our title.") Text is, @Doc("The official title.") Reported<Text> official)
      implements Printing {

    /** A translation is no official title: it belongs to ours. */
    @Override
    public List<Print> prints() {
      return Print.of("official", official, false);
    }
  }

  /** What kind of document it is. */
  public enum Form implements Inclusive {
    @Doc("A memorandum of understanding: it has participants and comes into effect.")
    MOU,
    @Doc("A treaty: it has parties and enters into force.")
    TREATY,
    @Doc("An agreement that its source does not call a treaty or a memorandum.")
    AGREEMENT,
    @Doc("An arrangement between institutions.")
    ARRANGEMENT,
    @Doc("A contract.")
    CONTRACT,
    @Doc("A joint statement or declaration.")
    JOINT_STATEMENT,
    @Doc("The source uses a word that does not tell.")
    UNSPECIFIED;

    /** An agreement in the wide sense is all of these. */
    @Override
    public boolean includes(Object other) {
      return this == UNSPECIFIED || this == AGREEMENT;
    }
  }

  /** Whether a document binds. */
  public enum Binding {
    BINDING,
    NOT_BINDING
  }
}
