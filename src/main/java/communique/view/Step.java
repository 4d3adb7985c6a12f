package communique.view;

import communique.model.Edtf;
import communique.view.TimelineView.Moment;
import java.util.Optional;
import java.util.function.Function;

/** A moment of the timeline that is not written yet: only its order is known. */
public final class Step {

  final String id;
  final Optional<Edtf> when;
  final Function<Timeline, Moment> moment;

  /**
   * A moment.
   *
   * @param id its anchor
   * @param moment writes it for a page
   */
  Step(String id, Optional<Edtf> when, Function<Timeline, Moment> moment) {
    this.id = id;
    this.when = when;
    this.moment = moment;
  }
}
