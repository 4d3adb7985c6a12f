package communique.model;

import communique.model.Citation.Support;
import communique.shape.Doc;
import communique.shape.Evidence;
import communique.shape.Id;
import communique.shape.Ref;
import java.util.List;
import java.util.Optional;

/** A sentence of ours with its evidence, or a question with what each source answers. */
@Doc("A sentence of ours with its evidence, or, where sources differ, a question with the answers.")
public record Claim(
    @Doc("Unique in its record; the claim's permanent link.") @Id String id,
    @Doc("The sentence.") Optional<Text> text,
    @Doc("The evidence.") @Evidence List<Citation> cite,
    @Doc("How we infer it from the words; marks it as our inference.") Optional<Text> because,
    @Doc("What the sources differ about; stands with readings.") Optional<Text> about,
    @Doc("What each side says.") @Evidence List<Version> readings,
    @Doc("What the difference comes to.") Optional<Differ> differ,
    @Doc("What it is about.") List<Ref<Topic>> topics,
    @Doc("What else a reader should know.") Optional<Text> note)
    implements Point, Sentence, Disputed, Once {

  @Override
  public Object identity() {
    return List.of(text, about, readings.stream().map(Version::text).toList());
  }

  @Override
  public List<Version> sides() {
    return readings;
  }

  /** A question with one answer left is a sentence with its evidence. */
  @Override
  public Claim settled() {
    if (!isDisputed() || readings.size() > 1) {
      return this;
    }
    return text.isPresent() || readings.isEmpty()
        ? new Claim(id, text, cite, because, about, List.of(), Optional.empty(), topics, note)
        : answered(readings.get(0));
  }

  private Claim answered(Version only) {
    return new Claim(
        id,
        Optional.of(only.text()),
        only.cite(),
        only.because(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        topics,
        only.note());
  }

  /** A question about which sources differ says so without more. */
  @Override
  public boolean isDisputed() {
    return differ.isPresent() || about.isPresent() || !readings.isEmpty();
  }

  @Override
  public String toldBy() {
    return differ.isPresent() ? "differ" : about.isPresent() ? "about" : "readings";
  }

  /** Whether it tells what no source says: all that is cited for it are silent. */
  public boolean isSilence() {
    return !cite.isEmpty()
        && cite.stream().allMatch(one -> one.support().equals(Optional.of(Support.SILENT)));
  }

  @Override
  public Optional<Text> sentence() {
    return text.or(() -> about);
  }

  /** Where sources differ, each side has its own evidence. */
  @Override
  public boolean isCited() {
    return text.isPresent() ? !cite.isEmpty() : !readings.isEmpty();
  }
}
