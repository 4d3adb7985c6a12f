package communique.view;

import communique.model.Edtf;
import communique.view.TimelineView.Moment;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** A moment of the timeline that is not written yet: only its order is known. */
public final class Step {

  final String id;
  final String record;
  final Optional<Edtf> when;
  final Optional<String> within;
  final Function<Timeline, Stream<Axes.Dated>> dated;
  final Function<Timeline, Moment> moment;

  /**
   * A moment.
   *
   * @param id its anchor
   * @param record the id of its record
   * @param within that of the moment which it is a part of
   * @param dated what an axis shows of it
   * @param moment writes it for a page
   */
  Step(
      String id,
      String record,
      Optional<Edtf> when,
      Optional<String> within,
      Function<Timeline, Stream<Axes.Dated>> dated,
      Function<Timeline, Moment> moment) {
    this.id = id;
    this.record = record;
    this.when = when;
    this.within = within;
    this.dated = dated;
    this.moment = moment;
  }
}
