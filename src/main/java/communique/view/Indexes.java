package communique.view;

import communique.model.Agreement;
import communique.model.Edtf;
import communique.model.Entry;
import communique.model.Occasion;
import communique.model.Source;
import communique.model.Speaker;
import communique.model.Summit;
import communique.model.Topic;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Writes the pages that list records. */
record Indexes(Desk desk) {

  IndexView summits() {
    return index(Summit.class, summitItems());
  }

  IndexView agreements() {
    return index(Agreement.class, agreementItems());
  }

  IndexView speakers() {
    return index(Speaker.class, speakerItems());
  }

  IndexView topics() {
    return index(Topic.class, items(Topic.class));
  }

  IndexView sources() {
    return index(
        Source.class, desk.dossier().all(Source.class).stream().map(this::source).toList());
  }

  HomeView home() {
    String title = desk.words().text(desk.dossier().site().title());
    return new HomeView(
        desk.head(title, List.of(), Optional.empty()),
        summitItems(),
        agreementItems(),
        speakerItems());
  }

  TimelineView timeline() {
    Occasions occasions = new Occasions(desk);
    List<OccasionView> all =
        Occasions.sorted(desk.dossier().all(Occasion.class)).stream().map(occasions::view).toList();
    return new TimelineView(
        desk.head(desk.words().say("page.timeline"), List.of(), Optional.empty()),
        all,
        desk.apparatus().sources());
  }

  private IndexView index(Class<? extends Entry> kind, List<IndexView.Item> items) {
    return new IndexView(desk.head(desk.crumb(kind).words(), List.of(), Optional.empty()), items);
  }

  /** The latest first. */
  private List<IndexView.Item> summitItems() {
    List<Occasion> latest = new ArrayList<>(Occasions.sorted(desk.dossier().all(Summit.class)));
    Collections.reverse(latest);
    return latest.stream().map(summit -> item(summit, when(summit))).toList();
  }

  private String when(Occasion occasion) {
    List<String> parts = new ArrayList<>();
    occasion.when().first().map(desk.words()::date).ifPresent(parts::add);
    occasion.place().first().map(new Occasions(desk)::place).map(Link::words).ifPresent(parts::add);
    return String.join(" · ", parts);
  }

  private List<IndexView.Item> agreementItems() {
    return desk.dossier().all(Agreement.class).stream().map(this::agreement).toList();
  }

  private IndexView.Item agreement(Agreement agreement) {
    List<String> parts = new ArrayList<>();
    new AgreementSheet(desk, agreement).form().forEach(form -> parts.add(form.value().words()));
    List<String> status =
        agreement.latest().map(s -> desk.words().name(s.status())).map(List::of).orElse(List.of());
    return item(
        agreement, String.join(" · ", List.of(String.join(" / ", parts), String.join("", status))));
  }

  private List<IndexView.Item> speakerItems() {
    return desk.dossier().all(Speaker.class).stream().map(this::speaker).toList();
  }

  private IndexView.Item speaker(Speaker speaker) {
    String office =
        speaker.offices().stream()
            .findFirst()
            .map(first -> desk.words().text(first.title()))
            .orElse("");
    return new IndexView.Item(desk.link(speaker), Words.natives(speaker.nativeName()), office);
  }

  private IndexView.Item source(Source source) {
    List<String> parts = new ArrayList<>();
    source.publisher().value().map(desk.words()::text).ifPresent(parts::add);
    parts.add(
        source
            .published()
            .value()
            .map((Edtf date) -> desk.words().date(date))
            .orElse(desk.words().say("source.undated")));
    return item(source, String.join(" · ", parts));
  }

  private <T extends Entry> List<IndexView.Item> items(Class<T> kind) {
    return desk.dossier().all(kind).stream().map(entry -> item(entry, "")).toList();
  }

  private IndexView.Item item(Entry entry, String meta) {
    return new IndexView.Item(desk.link(entry), List.of(), meta);
  }
}
