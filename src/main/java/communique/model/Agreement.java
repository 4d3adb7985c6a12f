package communique.model;

import communique.model.Forms.Asked;
import communique.shape.Doc;
import communique.shape.Each;
import communique.shape.Given;
import communique.shape.Id;
import communique.shape.Inline;
import communique.shape.Ref;
import communique.shape.ShortFor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A document that sides agreed on. */
@Doc("A document that sides agreed on. One file each, in agreements/.")
public record Agreement(
    @Given @Id String id,
    @Doc("Its title.") Title title,
    @Doc("What kind of document it is.") Reported<Form> form,
    @Doc("Whether it binds under international law.") Reported<Binding> binding,
    @Doc("The sides.") @Each("party") Listed<Party> parties,
    @Doc("Who put their name to it.") @Each("signatory") Listed<Signatory> signatories,
    @Doc("Who stood by.") @Each("witness") Listed<Signatory> witnesses,
    @Doc("Its amount, as printed.") Listed<Amount> amount,
    @Doc("The amount in other currencies, as printed.") List<Amount> conversions,
    @Doc("How long it runs.") Listed<Term> term,
    @Doc("Each change of status, in order.") @Each("step") List<StatusChange> history,
    @Doc("The document that this one follows; the same as relates: {as: follows, to: …}.")
        Reported<Ref<Agreement>> predecessor,
    @Doc("What it is to other documents: part of them, a change to them, what follows them.")
        @Each("relation")
        Listed<Relation> relates,
    @Doc("Where it is registered.") Listed<Registration> registered,
    @Doc("Who keeps the original.") Reported<Actor> depositary,
    @Doc("In which languages its text is authentic.") Listed<TextLanguages> languages,
    @Doc("How many articles it has.") Reported<Integer> articles,
    @Doc("What it is about.") List<Ref<Topic>> topics,
    @Doc("What it provides, and what is said about it.") @Each("claim") List<Claim> claims,
    @Doc(SameAs.MEANING) List<SameAs> sameAs,
    @Doc("A picture of its signing, or of the document.") Optional<Picture> picture,
    @Given Body prose,
    @Inline Editorial editorial)
    implements Sheet, Speaking {

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
    return ties().map(Relation::to).<Ref<? extends Entry>>map(to -> to).findFirst();
  }

  /** Neither its predecessors, of which there can be several, nor its titles. */
  @Override
  public Stream<Reported<?>> questions() {
    return Stream.concat(
        Stream.of(form, binding, depositary, articles, sums()),
        history.stream()
            .filter(step -> step.when().readings().size() > 1)
            .map(StatusChange::dates));
  }

  /**
   * What its printed amounts come to, as a question: each is an answer, however many sources give
   * it. One that cannot be read stands for its words.
   */
  public Reported<Object> sums() {
    return new Reported<>(amount.notStated(), amount.items().stream().map(Agreement::sum).toList());
  }

  /** The printed amounts, those that come to the same together. */
  public List<List<Amount>> amounts() {
    return alike(amount.items());
  }

  /** The same of the amounts in other currencies. */
  public List<List<Amount>> converted() {
    return alike(conversions);
  }

  private static List<List<Amount>> alike(List<Amount> amounts) {
    Map<Object, List<Amount>> same = new LinkedHashMap<>();
    amounts.forEach(
        one ->
            same.computeIfAbsent(Stated.meaningOf(worth(one)), key -> new ArrayList<>()).add(one));
    return List.copyOf(same.values());
  }

  private static Object worth(Amount amount) {
    return amount.worth().<Object>map(worth -> worth).orElse(amount.print());
  }

  private static Reading<Object> sum(Amount amount) {
    return new Reading<>(
        Stated.of(worth(amount)), Optional.empty(), amount.cite(), Optional.empty(), amount.note());
  }

  /** What the table of forms asks of it; its form is always asked. */
  @Override
  public List<String> notConsidered(Site site) {
    Set<Asked> asked = Forms.of(site).asked(form.values());
    return Stream.concat(
            form.orMissing("form"), asked.stream().flatMap(one -> fact(one).orMissing(key(one))))
        .toList();
  }

  private Considered fact(Asked asked) {
    return switch (asked) {
      case OFFICIAL_TITLE -> title.official();
      case BINDING -> binding;
      case SIGNATORIES -> signatories;
      case WITNESSES -> witnesses;
      case TERM -> term;
      case REGISTERED -> registered;
      case DEPOSITARY -> depositary;
      case LANGUAGES -> languages;
      case ARTICLES -> articles;
    };
  }

  private static String key(Asked fact) {
    return fact == Asked.OFFICIAL_TITLE ? "title.official" : fact.name().toLowerCase(Locale.ROOT);
  }

  /** What it is to others, its predecessors among them. */
  public Stream<Relation> ties() {
    Stream<Relation> before =
        predecessor.readings().stream()
            .flatMap(
                reading ->
                    reading.is().value().stream()
                        .map(
                            to ->
                                new Relation(
                                    to,
                                    Relation.Tie.FOLLOWS,
                                    reading.cite(),
                                    reading.because(),
                                    reading.note())));
    return Stream.concat(before, relates.items().stream());
  }

  /**
   * The step that was taken last, of those with a date; where days differ, by the latest. Of steps
   * of one day it is one whose date a source states, if there is one.
   */
  public Optional<StatusChange> latestDated() {
    return history.stream()
        .filter(step -> step.day().isPresent())
        .max(
            Comparator.<StatusChange, LocalDate>comparing(
                    step ->
                        step.days().map(Edtf::latest).max(Comparator.naturalOrder()).orElseThrow())
                .thenComparing(StatusChange::isDateStated));
  }

  /** From the first day of its steps to the last; nothing if none has a date. */
  public Optional<Edtf> life() {
    List<Edtf> days =
        history.stream().flatMap(StatusChange::days).distinct().sorted(Chronology.order()).toList();
    return days.size() < 2
        ? days.stream().findFirst()
        : Edtf.between(Optional.of(days.get(0)), Optional.of(days.get(days.size() - 1)));
  }

  /** The latest step of its history, see {@link #standing}. */
  public Optional<StatusChange> latest() {
    List<StatusChange> standing = standing();
    return standing.isEmpty() ? Optional.empty() : Optional.of(standing.get(standing.size() - 1));
  }

  /**
   * The steps that tell where it stands. Of all parties that is the latest of its history; where
   * one of two took a step of its own since, the latest of each, and that of both as long as the
   * other took none. Where there are many parties, what some of them do is none as long as all have
   * taken one; between two, that one of them joins what runs already.
   */
  public List<StatusChange> standing() {
    boolean runs = false;
    List<StatusChange> standing = new ArrayList<>();
    for (StatusChange step : history) {
      boolean ofAll = !standing.isEmpty() && !standing.get(standing.size() - 1).isOfSome();
      boolean little =
          ofAll
              && step.isOfSome()
              && (parties.items().size() > 2 || (runs && step.status().joins()));
      if (!little) {
        standing.removeIf(earlier -> replaces(step, earlier));
        standing.add(step);
      }
      runs = runs || (step.status().takesEffect() && !step.isOfSome());
    }
    if (parties.items().size() == 2 && isLeftByAll(standing)) {
      standing.removeIf(one -> !one.isOfSome());
    }
    return List.copyOf(standing);
  }

  /** Of many parties one alone stands for none of the others. */
  private boolean replaces(StatusChange step, StatusChange earlier) {
    return !step.isOfSome()
        || parties.items().size() != 2
        || (earlier.isOfSome() && step.by().containsAll(earlier.by()));
  }

  /** Whether each of the two has taken a step of its own since. */
  private boolean isLeftByAll(List<StatusChange> standing) {
    return parties.items().stream()
        .allMatch(party -> standing.stream().anyMatch(step -> step.by().contains(party.is())));
  }

  /** A title of ours, and the official ones. */
  @Doc("Our title, and the official one in each language.")
  @ShortFor("is")
  public record Title(
      @Doc(value = "Our title.", example = "Protocol on the lamp") Text is,
      @Doc("The official title.") Reported<Text> official)
      implements Printing {

    /** A translation is no official title: it belongs to ours. */
    @Override
    public List<Print> prints() {
      return Print.of("official", official, false);
    }
  }

  /** Whether a document binds. */
  public enum Binding {
    BINDING,
    NOT_BINDING
  }

  /** The days on which a source says that it ends, each once. */
  public Stream<Edtf> ends() {
    return term().items().stream().flatMap(term -> term.end().stream()).distinct();
  }
}
