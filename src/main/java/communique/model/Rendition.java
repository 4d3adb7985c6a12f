package communique.model;

import communique.shape.Doc;
import communique.shape.Plain;
import communique.shape.Ref;
import communique.shape.Unseen;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An utterance as one source gives it. */
@Doc("An utterance as one source gives it.")
public record Rendition(
    @Doc("The source.") Ref<Source> source,
    @Doc("The source's reporting verb, in the past tense: said, urged.") String verb,
    @Doc("The words, if the source prints them in quotation marks.") Optional<String> quote,
    @Doc("The source's own words that carry it, if it prints no quotation.") @Unseen
        Optional<String> words,
    @Doc("Words elsewhere in the source, if none of the passage that carries it were kept.") @Unseen
        Optional<String> elsewhere,
    @Doc("What those words say, in ours.") Optional<Text> says,
    @Doc("The part of the occasion in which it was said.") Optional<Ref<Part>> part,
    @Doc("The words that place it in that part, if others than the rendition's.")
        Optional<String> placed,
    @Doc("The words that tell of an interpreter.") Optional<String> interpreted,
    @Doc("Why the words may have been altered.") Optional<Doubt> doubt,
    @Doc("Who the source itself rests on for this.") Optional<Ref<Organization>> via,
    @Doc("The page, as printed.") @Plain Optional<String> page,
    @Doc("The paragraph or article: a number, or as printed.") @Plain Optional<String> para,
    @Doc("What else a reader should know.") Optional<Text> note,
    @Doc("Words directly before, if the words stand there twice.") @Unseen Optional<String> prefix,
    @Doc("Words directly after, if the words stand there twice.") @Unseen Optional<String> suffix)
    implements Cited, Quoting, Once, Disputed.Side {

  @Override
  public List<Ref<Source>> carriers() {
    return List.of(source);
  }

  /** What carries it; a source prints one passage once. */
  @Override
  public Object identity() {
    return selected().<Object>map(exact -> List.of(source, exact)).orElse(this);
  }

  /** A suspicion that a rendition is not what was said. */
  @Doc("A suspicion that a rendition is not what was said.")
  public record Doubt(
      @Doc("The reason.") Text because, @Doc("The words that give rise to it.") String words) {}

  /** Whether it is a quotation; otherwise it is a paraphrase. */
  public boolean isQuotation() {
    return quote.isPresent();
  }

  /** The rendition as evidence for what was said; none if it has no words of the source. */
  @Override
  public List<Citation> cite() {
    Stream<Citation> own =
        Stream.of(quote, words)
            .flatMap(Optional::stream)
            .map(exact -> citation(exact, Optional.empty()));
    Stream<Citation> others =
        elsewhere.stream().map(exact -> citation(exact, Optional.of(Citation.Support.ELSEWHERE)));
    return Stream.concat(own, others).toList();
  }

  /** The words that prefix and suffix belong to: the quotation, or others if there is none. */
  private Optional<String> selected() {
    return quote.or(() -> words).or(() -> elsewhere);
  }

  @Override
  public List<Verbatim> verbatims() {
    return Stream.of(
            quote.map(exact -> selected("quote", Verbatim.Kind.QUOTATION, exact)),
            words.map(exact -> beside("words", exact, quote.isPresent())),
            elsewhere.map(exact -> beside("elsewhere", exact, quote.or(() -> words).isPresent())),
            placed.map(exact -> Verbatim.aside("placed", exact)),
            interpreted.map(exact -> Verbatim.aside("interpreted", exact)),
            doubt.map(suspicion -> Verbatim.aside("doubt.words", suspicion.words())))
        .flatMap(Optional::stream)
        .toList();
  }

  private Verbatim beside(String key, String exact, boolean isAside) {
    return isAside ? Verbatim.aside(key, exact) : selected(key, Verbatim.Kind.EVIDENCE, exact);
  }

  private Verbatim selected(String key, Verbatim.Kind kind, String exact) {
    return Verbatim.beside(key, kind, exact, prefix, suffix);
  }

  @Override
  public String remedy() {
    return "add quote: with words printed in quotation marks there, or words: with others; where"
        + " none of that passage were kept, elsewhere: with words of another one";
  }

  private Citation citation(String exact, Optional<Citation.Support> support) {
    boolean selected = exact.equals(selected().orElseThrow());
    return new Citation(
        source,
        exact,
        support,
        via,
        page,
        para,
        Optional.empty(),
        prefix.filter(before -> selected),
        suffix.filter(after -> selected),
        Optional.empty(),
        Optional.empty());
  }
}
