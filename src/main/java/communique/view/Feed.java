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
        base + Addresses.CHANGES,
        words.say("list.dots", title(), words.say("page.changes")),
        words.text(desk.dossier().site().publisher()),
        words.language().tag(),
        entries.stream().map(FeedView.Entry::updated).max(String::compareTo).orElse(NEVER),
        entries);
  }

  private String title() {
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
        base + Addresses.CHANGES + "#" + change.id(),
        desk.words().say("list.dots", view.kind(), view.record().words()),
        moment(change.on()),
        summary);
  }

  private List<String> told(String label, String words) {
    return words.isEmpty() ? List.of() : List.of(desk.words().say(label, words));
  }

  /** A day begins at midnight at the desk. */
  private String moment(Edtf on) {
    ZoneId zone = desk.dossier().zone();
    OffsetDateTime time =
        on.time().orElseGet(() -> on.earliest().atStartOfDay(zone).toOffsetDateTime());
    return DateTimeFormatter.ISO_INSTANT.format(time);
  }
}
