package communique.view;

import communique.model.Edtf;
import communique.model.Occasion;
import communique.model.Precision;
import communique.model.Relations;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes the events that came before, in order of time; what has no closer date comes last. How
 * their dates are known is told in the timeline.
 */
record Earlier(PageContext context) {

  /**
   * The events.
   *
   * @param axis an axis beside them: what has its date on it does not tell it again
   */
  List<EventView> view(List<Occasion> events, Axis axis) {
    return Relations.inOrder(events).stream()
        .sorted(Comparator.comparing(Earlier::isVague))
        .map(event -> view(event, !axis.drawings().isEmpty() && isDrawn(event)))
        .toList();
  }

  private static boolean isVague(Occasion event) {
    return event.when().first().map(Edtf::precision).stream()
        .allMatch(precision -> precision.compareTo(Precision.MONTH) > 0);
  }

  private static boolean isDrawn(Occasion event) {
    return event.when().first().filter(Axes::isDrawn).isPresent();
  }

  private EventView view(Occasion event, boolean drawn) {
    OccasionView whole = new Occasions(context).inShort(event);
    List<Answer> told =
        whole.facts().stream()
            .filter(fact -> !(drawn && Occasions.isDate(fact) && fact.answers().size() == 1))
            .flatMap(fact -> fact.answers().stream())
            .toList();
    List<Evidence> all =
        Stream.concat(
                told.stream().map(Answer::evidence),
                whole.claims().stream().map(ClaimView::evidence))
            .toList();
    List<Evidence> once = once(all);
    return new EventView(
        whole.title(),
        with(told, once, Answer::on),
        with(whole.claims(), once.subList(told.size(), once.size()), ClaimView::on));
  }

  /** Of several that stand on the same sources, one after the other, the last bears their marks. */
  private static List<Evidence> once(List<Evidence> all) {
    List<Evidence> once = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      once.add(i + 1 < all.size() ? all.get(i).beside(all.get(i + 1)) : all.get(i));
    }
    return once;
  }

  private interface On<T> {
    T on(T one, Evidence evidence);
  }

  private static <T> List<T> with(List<T> all, List<Evidence> evidence, On<T> on) {
    List<T> same = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      same.add(on.on(all.get(i), evidence.get(i)));
    }
    return same;
  }
}
