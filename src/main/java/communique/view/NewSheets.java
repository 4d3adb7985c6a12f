package communique.view;

import communique.model.Agreement;
import communique.model.Entry;
import communique.model.Summit;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The records that were verified last, in short: summits and agreements, or others. */
record NewSheets(PageContext context) {

  /** A feed reader asks often enough; what is older was told before. */
  private static final int MOST = 50;

  /**
   * One of them.
   *
   * @param entry the record
   * @param on the day on which it was verified; else the newest day of its sources, if they have
   *     one
   * @param lead what it says first
   */
  record Sheet(Entry entry, Optional<LocalDate> on, String lead) {}

  private record Dated(Entry entry, Optional<LocalDate> on) {
    LocalDate place() {
      return on.orElse(LocalDate.MIN);
    }
  }

  /** Of all, the latest first; what has no such day comes last. */
  List<Sheet> latestFirst() {
    return latestFirst(
        Stream.<Class<? extends Entry>>of(Summit.class, Agreement.class)
            .flatMap(kind -> context.dossier().all(kind).stream()),
        MOST);
  }

  /** Of those, so many at most. */
  List<Sheet> latestFirst(Stream<? extends Entry> entries, int most) {
    return entries
        .map(entry -> new Dated(entry, day(entry)))
        .sorted(
            Comparator.comparing(Dated::place).reversed().thenComparing(one -> one.entry().id()))
        .limit(most)
        .map(one -> new Sheet(one.entry(), one.on(), Leads.of(context, one.entry())))
        .toList();
  }

  private Optional<LocalDate> day(Entry entry) {
    return entry.editorial().verified().or(() -> new AsOf(context.dossier()).since(entry));
  }
}
