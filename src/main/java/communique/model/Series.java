package communique.model;

import communique.shape.Doc;
import communique.shape.Evidence;
import communique.shape.FromAbove;
import communique.shape.Ref;
import communique.shape.Unreadable;
import java.util.List;
import java.util.Optional;

/** The place of an occasion in a row of meetings. The meetings before and after it follow. */
@Doc("The row of meetings that it is one of.")
public record Series(
    @Doc("The institution or forum that meets, by its id.") @Evidence Ref<Organization> of,
    @Doc("The how many-th it was, if a source counts them.") @Evidence Optional<Integer> number,
    @Doc("The evidence.") @Evidence @FromAbove List<Citation> cite,
    @Doc("How we infer it from the words; marks it as our inference.") Optional<Text> because,
    @Doc("What else a reader should know.") Optional<Text> note)
    implements Cited {

  /** Meetings are counted from the first. */
  public Series {
    if (number.filter(count -> count < 1).isPresent()) {
      throw Unreadable.wrongType("\"number\" is the how many-th meeting it was, from 1 on");
    }
  }
}
