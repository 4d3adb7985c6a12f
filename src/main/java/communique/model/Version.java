package communique.model;

import communique.shape.Doc;
import communique.shape.Evidence;
import communique.shape.Ref;
import java.util.List;
import java.util.Optional;

/** One side of what sources tell differently. */
@Doc("One side of what sources tell differently.")
public record Version(
    @Doc("What this side says, in our words.") Text text,
    @Doc("The evidence.") @Evidence List<Citation> cite,
    @Doc("How we infer it from the words.") Optional<Text> because,
    @Doc("What else a reader should know.") Optional<Text> note)
    implements Sentence, Once, Disputed.Side {

  @Override
  public Object identity() {
    return text;
  }

  @Override
  public List<Ref<Source>> carriers() {
    return cite.stream().map(Citation::source).toList();
  }

  @Override
  public Optional<Text> sentence() {
    return Optional.of(text);
  }
}
