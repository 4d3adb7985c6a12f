package communique.model;

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
    implements Point, Sentence, Disputed {

  @Override
  public int sides() {
    return readings.size();
  }

  /** A question about which sources differ says so without more. */
  @Override
  public boolean isDisputed() {
    return differ.isPresent() || about.isPresent();
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
