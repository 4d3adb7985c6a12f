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
    Phrase title = desk.words().text(desk.dossier().site().title());
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

  private Phrase when(Occasion occasion) {
    List<Phrase> parts = new ArrayList<>();
    occasion.when().first().map(desk.words()::date).map(Phrase::of).ifPresent(parts::add);
    occasion.place().first().map(new Occasions(desk)::place).map(Link::words).ifPresent(parts::add);
    return Phrase.join(" · ", parts);
  }

  private List<IndexView.Item> agreementItems() {
    return desk.dossier().all(Agreement.class).stream().map(this::agreement).toList();
  }

  private IndexView.Item agreement(Agreement agreement) {
    List<Phrase> forms =
        new AgreementFacts(desk, agreement)
            .form().stream().map(form -> form.value().words()).toList();
    String status = agreement.latest().map(s -> desk.words().name(s.status())).orElse("");
    return item(
        agreement, Phrase.join(" · ", List.of(Phrase.join(" / ", forms), Phrase.of(status))));
  }

  private List<IndexView.Item> speakerItems() {
    return desk.dossier().all(Speaker.class).stream().map(this::speaker).toList();
  }

  private IndexView.Item speaker(Speaker speaker) {
    Phrase office =
        speaker.offices().stream()
            .findFirst()
            .map(first -> desk.words().text(first.title()))
            .orElse(Phrase.NONE);
    return new IndexView.Item(
        desk.link(speaker), desk.words().natives(speaker.nativeName()), office);
  }

  private IndexView.Item source(Source source) {
    List<Phrase> parts = new ArrayList<>();
    source.publisher().value().map(desk.words()::text).ifPresent(parts::add);
    parts.add(
        source
            .published()
            .value()
            .map((Edtf date) -> desk.words().date(date))
            .map(Phrase::of)
            .orElseGet(() -> Phrase.of(desk.words().say("source.undated"))));
    return item(source, Phrase.join(" · ", parts));
  }

  private <T extends Entry> List<IndexView.Item> items(Class<T> kind) {
    return desk.dossier().all(kind).stream().map(entry -> item(entry, Phrase.NONE)).toList();
  }

  private IndexView.Item item(Entry entry, Phrase meta) {
    return new IndexView.Item(desk.link(entry), List.of(), meta);
  }
}
