package communique.view;

import communique.model.Neighbours;
import communique.model.Occasion;
import communique.model.Series;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The place of an occasion in a row of meetings, and the meetings before and after it. */
record InSeries(PageContext context, Occasion occasion) {

  /** One question; nothing if it is in no row. */
  List<Fact> facts() {
    return occasion.series().stream()
        .map(series -> context.list("fact.series", answers(series)))
        .toList();
  }

  private List<Answer> answers(Series series) {
    Neighbours beside = Neighbours.of(occasion, context.dossier());
    return Stream.of(
            Stream.of(answer(series)),
            beside.before().map(other -> meeting("series.before", other)).stream(),
            beside.after().map(other -> meeting("series.after", other)).stream())
        .flatMap(one -> one)
        .toList();
  }

  private Answer answer(Series series) {
    Link forum = context.link(series.of());
    return context.answer(
        new Link(numbered(forum.words(), series.number()), forum.href()),
        series.because(),
        series.note(),
        series.cite());
  }

  /** The meeting with its number and date: a gap between two shows. */
  private Answer meeting(String label, Occasion other) {
    Phrase name =
        numbered(
            context.marked(other, context.words().label(other)),
            other.series().flatMap(Series::number));
    Phrase when = new Occasions(context).when(other);
    Phrase line = when.isEmpty() ? name : context.words().line(List.of(name, when));
    return context.answer(
        new Link(context.words().phrase(label, line), context.link(other).href()),
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  private Phrase numbered(Phrase name, Optional<Integer> number) {
    return number.map(count -> context.words().phrase("series.number", name, count)).orElse(name);
  }
}
