package communique.view;

import communique.model.Change;
import communique.model.Edtf;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The changes of published records for feed readers.
 *
 * @param base the address of the site, with a slash at its end
 */
record Feed(Desk desk, String base) {

  /** The beginning of time for a feed that tells nothing yet. */
  private static final String NEVER = "1970-01-01T00:00:00Z";

  FeedView view(String path) {
    Changes changes = new Changes(desk);
    List<FeedView.Entry> entries =
        changes.latestFirst().stream().map(change -> entry(change, changes.view(change))).toList();
    Words words = desk.words();
    return new FeedView(
        base + path,
        page(),
        words.phrase("list.dots", title(), words.say("page.changes")).words(),
        words.called(desk.dossier().site().publisher()).words(),
        words.language().tag(),
        entries.stream().map(FeedView.Entry::updated).max(String::compareTo).orElse(NEVER),
        entries);
  }

  private String page() {
    return base + desk.addresses().folder() + Addresses.CHANGES;
  }

  private Phrase title() {
    return desk.words().text(desk.dossier().site().title());
  }

  private FeedView.Entry entry(Change change, ChangeView view) {
    String summary =
        Stream.of(
                told("change.before", view.before()),
                told("change.after", view.after()),
                told("change.reason", view.reason()))
            .flatMap(List::stream)
            .collect(Collectors.joining(" "));
    return new FeedView.Entry(
        page() + "#" + change.id(),
        desk.words().phrase("list.dots", view.kind(), view.record().words()).words(),
        moment(change.on()),
        summary);
  }

  private List<String> told(String label, Phrase words) {
    return words.isEmpty() ? List.of() : List.of(desk.words().phrase(label, words).words());
  }

  /** A day begins at midnight at the desk. */
  private String moment(Edtf on) {
    ZoneId zone = desk.dossier().zone();
    OffsetDateTime time =
        on.time().orElseGet(() -> on.earliest().atStartOfDay(zone).toOffsetDateTime());
    return DateTimeFormatter.ISO_INSTANT.format(time);
  }
}
