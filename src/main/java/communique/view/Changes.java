package communique.view;

import communique.model.Change;
import communique.model.Entry;
import communique.model.Statement;
import communique.model.Withdrawn;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Changes and withdrawals as a page shows them. */
record Changes(PageContext context) {

  /** What was changed in one record, the latest first. */
  List<ChangeView> of(Entry entry) {
    return views(
        context.dossier().referring(Change.class, entry).stream()
            .filter(change -> change.record().id().equals(entry.id()))
            .toList());
  }

  /** Every change, the latest first, and the parts by time. */
  Part<Change> parts() {
    return Cutting.<Change>byTime(context.words(), Change::known, Change::id)
        .cut(Addresses.CHANGES, latestFirst());
  }

  /** Only the page of all changes tells what was withdrawn. */
  ChangesView page(Part<Change> part, List<Withdrawn> withdrawn) {
    PartHead<Change> head =
        new PartHead<>(context, context.link("page.changes", Addresses.CHANGES), part);
    return new ChangesView(
        head.head(),
        part.items().stream().limit(part.shown()).map(this::view).toList(),
        part.names().isEmpty() ? withdrawn.stream().map(this::view).toList() : List.of(),
        head.view());
  }

  /** What is left of a withdrawn record. */
  WithdrawnView view(Withdrawn withdrawn) {
    return new WithdrawnView(
        context.head(withdrawn.id(), crumbs(withdrawn), Optional.empty()),
        page(withdrawn),
        context.link("page.changes", Addresses.CHANGES),
        context.words().day(withdrawn.withdrawal().on()),
        context.words().text(withdrawn.withdrawal().reason()));
  }

  private List<Link> crumbs(Withdrawn withdrawn) {
    return Addresses.page(withdrawn.kind(), withdrawn.id()).isPresent()
        ? List.of(context.crumb(withdrawn.kind()))
        : List.of();
  }

  /** The page that is left of it, if its kind has pages. */
  private Link page(Withdrawn withdrawn) {
    return new Link(
        Phrase.of(withdrawn.id()),
        Addresses.page(withdrawn.kind(), withdrawn.id()).map(context.addresses()::to).orElse(""));
  }

  private List<ChangeView> views(Collection<Change> changes) {
    return sorted(changes).stream().map(this::view).toList();
  }

  /** Every change, the latest first. */
  List<Change> latestFirst() {
    return sorted(context.dossier().all(Change.class));
  }

  private static List<Change> sorted(Collection<Change> changes) {
    Comparator<Change> latestFirst = Comparator.comparing(Change::on).reversed();
    return changes.stream().sorted(latestFirst.thenComparing(Change::id)).toList();
  }

  /** The record; of what was said with who said it, for it stands alone here. */
  private Link record(Change change) {
    Link record = context.link(change.record());
    return context
        .dossier()
        .find(change.record())
        .filter(Statement.class::isInstance)
        .map(said -> new Link(new Bylines(context).said((Statement) said), record.href()))
        .orElse(record);
  }

  /** One change. */
  ChangeView view(Change change) {
    Words words = context.words();
    return new ChangeView(
        change.id(),
        words.date(change.on()),
        Dates.iso(change.on()),
        context.marked(change, Phrase.of(words.name(change.kind()))).words(),
        record(change),
        new Changed(context).of(change),
        words.text(change.before()),
        words.text(change.after()),
        words.text(change.reason()));
  }
}
