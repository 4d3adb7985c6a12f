package communique.view;

import communique.model.Agreement;
import communique.model.Entry;
import communique.model.Summit;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The sheets of summits and agreements that were verified last, in short. */
record NewSheets(PageContext context) {

  /** A feed reader asks often enough; what is older was told before. */
  private static final int MOST = 50;

  /**
   * One of them.
   *
   * @param entry the record
   * @param on the day on which it was verified; else the newest day of its sources
   * @param lead what it says first
   */
  record Sheet(Entry entry, LocalDate on, String lead) {}

  private record Dated(Entry entry, LocalDate on, Supplier<List<Sentence>> lead) {}

  /** The latest first; what has no such day is left out. */
  List<Sheet> latestFirst() {
    return Stream.concat(
            dated(Summit.class, summit -> new SummitLead(context, summit).sentences()),
            dated(Agreement.class, agreement -> new AgreementLead(context, agreement).sentences()))
        .sorted(Comparator.comparing(Dated::on).reversed().thenComparing(one -> one.entry().id()))
        .limit(MOST)
        .map(one -> new Sheet(one.entry(), one.on(), inShort(one.lead().get())))
        .toList();
  }

  private <T extends Entry> Stream<Dated> dated(Class<T> kind, Function<T, List<Sentence>> lead) {
    return context.dossier().all(kind).stream()
        .flatMap(
            entry -> day(entry).map(on -> new Dated(entry, on, () -> lead.apply(entry))).stream());
  }

  private Optional<LocalDate> day(Entry entry) {
    return entry.editorial().verified().or(() -> new AsOf(context.dossier()).since(entry));
  }

  private String inShort(List<Sentence> lead) {
    return Lead.inShort(lead, context.words().say("sentence.between"));
  }
}
