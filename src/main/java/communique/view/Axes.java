package communique.view;

import communique.chart.Caption;
import communique.chart.Moment;
import communique.chart.TimeAxis;
import communique.chart.TimeNames;
import communique.model.Edtf;
import communique.model.Occasion;
import communique.model.Precision;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Draws occasions on an axis of time, each as closely as its date is known: a day is a dot, a month
 * a bar that fades at both ends, from a day to a day a bar. What is known to the season or year
 * only, or has no end, is told in words below it.
 */
record Axes(PageContext context) {

  /** Of fewer there is nothing to see. */
  private static final int ENOUGH = 2;

  /** So many are told one by one. */
  private static final int MOST_TOLD = 12;

  /**
   * One date of something that took place; where sources differ it has several.
   *
   * @param own whether the page is about it
   * @param inferred whether nothing but our inference gives that date
   */
  record Dated(Phrase title, Edtf date, boolean own, boolean inferred) {

    boolean isDrawn() {
      return Axes.isDrawn(date);
    }
  }

  /** Whether a date is known closely enough to stand on an axis. */
  static boolean isDrawn(Edtf date) {
    Stream<Edtf> ends =
        date.isInterval()
            ? Stream.of(date.start(), date.end()).flatMap(Optional::stream)
            : Stream.of(date);
    return date.firstDay().isPresent()
        && date.lastDay().isPresent()
        && !date.endsBeforeStart()
        && ends.allMatch(end -> end.precision().compareTo(Precision.MONTH) <= 0);
  }

  /** Occasions, none of which the page is about. */
  Axis of(List<? extends Occasion> occasions) {
    return draw(occasions.stream().flatMap(one -> dated(one, false)).toList());
  }

  /** What the page is about, and what came before and after it. */
  Axis of(Occasion own, List<? extends Occasion> others) {
    List<Dated> all =
        Stream.concat(dated(own, true), others.stream().flatMap(one -> dated(one, false))).toList();
    return all.stream().filter(Dated::isDrawn).allMatch(Dated::own) ? Axis.NONE : draw(all);
  }

  private Stream<Dated> dated(Occasion occasion, boolean own) {
    Phrase title = words().label(occasion);
    return context.told(occasion.when()).stream()
        .map(date -> new Dated(title, date, own, occasion.when().isInferred(date)));
  }

  /** The dates of an occasion that the page is not about. */
  Stream<Dated> dated(Occasion occasion) {
    return dated(occasion, false);
  }

  /** Those dates, if there are enough of them. */
  Axis draw(List<Dated> all) {
    List<Dated> drawn = all.stream().filter(Dated::isDrawn).toList();
    if (drawn.size() < ENOUGH) {
      return Axis.NONE;
    }
    List<Moment> moments = drawn.stream().map(this::moment).toList();
    List<Phrase> beside =
        all.stream().filter(one -> !one.isDrawn()).map(this::beside).distinct().toList();
    return new Axis(
        label(drawn),
        Stream.of(TimeAxis.WIDE, TimeAxis.NARROW)
            .map(width -> TimeAxis.draw(moments, width, names()))
            .toList(),
        beside.isEmpty()
            ? Phrase.NONE
            : words().phrase("axis.beside", Phrase.join(words().say("list.or"), beside)));
  }

  private Words words() {
    return context.words();
  }

  private Moment moment(Dated one) {
    Edtf date = one.date();
    Edtf start = date.start().orElse(date);
    Edtf end = date.end().orElse(date);
    return new Moment(
        date.earliest(),
        start.latest(),
        end.earliest(),
        date.latest(),
        caption(one.title()),
        isMonth(date) && date.isCertain() && !one.inferred() ? unsaid(date) : shortly(one),
        Stream.concat(shortly(one).stream(), unsaid(date).stream()).toList(),
        one.own(),
        date.isCertain() && !one.inferred());
  }

  /** The page says at its head when that took place which it is about. */
  private List<Caption> shortly(Dated one) {
    return one.own() ? List.of() : List.of(when(one));
  }

  private static boolean isMonth(Edtf date) {
    return date.precision() == Precision.MONTH;
  }

  private List<Caption> unsaid(Edtf date) {
    return isMonth(date) ? List.of(Caption.of(words().say("axis.no-day"))) : List.of();
  }

  private Caption when(Dated one) {
    return Caption.of(day(one).words());
  }

  private Phrase day(Dated one) {
    return words().told(Phrase.of(words().date(one.date())), one.inferred());
  }

  /** Words of several languages are taken for those of the first that is not the page's. */
  static Caption caption(Phrase phrase) {
    String lang =
        phrase.runs().stream()
            .map(Phrase.Run::lang)
            .filter(tag -> !tag.isEmpty())
            .findFirst()
            .orElse("");
    return new Caption(phrase.words(), lang, !Direction.of(lang).isEmpty());
  }

  private Phrase beside(Dated one) {
    return words().phrase("axis.dated", one.title(), day(one));
  }

  private String label(List<Dated> drawn) {
    List<Dated> ordered = drawn.stream().sorted(Comparator.comparing(Dated::date)).toList();
    if (ordered.size() > MOST_TOLD) {
      LocalDate last =
          drawn.stream().map(one -> one.date().latest()).max(LocalDate::compareTo).orElseThrow();
      return words()
          .say(
              "axis.many",
              ordered.size(),
              words().month(YearMonth.from(ordered.get(0).date().earliest())),
              words().month(YearMonth.from(last)));
    }
    List<String> told = new ArrayList<>();
    ordered.forEach(one -> told.add(told(one)));
    return words().say("axis.label", String.join(words().say("list.or"), told));
  }

  private String told(Dated one) {
    String title = one.title().words();
    String named = one.own() ? words().say("axis.own", title) : title;
    String when = day(one).words();
    return isMonth(one.date())
        ? words().say("axis.told-no-day", when, named)
        : words().say("axis.told", when, named);
  }

  private TimeNames names() {
    return new TimeNames() {
      @Override
      public String month(YearMonth month) {
        return words().monthAlone(month);
      }

      @Override
      public String monthOfYear(YearMonth month) {
        return words().month(month);
      }

      @Override
      public String year(int year) {
        return words().year(year);
      }
    };
  }
}
