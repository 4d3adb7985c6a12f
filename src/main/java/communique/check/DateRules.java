package communique.check;

import java.util.List;

/** What dates have to keep. */
final class DateRules {

  static final List<Check<?>> ALL =
      List.of(
          new NoSuchDay(),
          new EndBeforeStart(),
          new LifeOutOfTime(),
          new PartOutOfTime(),
          new SeriesDoesNotFit(),
          new MarginsOfNothing(),
          new SaidBeforeIsAfter(),
          new BackgroundIsAfter(),
          new TimeWithoutZone(),
          new InTheFuture(),
          new SettledInTheFuture(),
          new PlannedToldAsDone(),
          new Stale());

  private DateRules() {}
}
