package communique.view;

import communique.model.Citation;
import communique.model.Cited;
import communique.model.Entry;
import communique.model.Source;
import communique.model.Statement;
import communique.shape.Walk;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Writes the page of a source. */
record SourcePage(Desk desk, Source source) {

  SourceView view() {
    return new SourceView(
        desk.head(
            desk.words().label(source), List.of(desk.crumb(Source.class)), Optional.of(source)),
        facts(),
        source.url().map(Object::toString).orElse(""),
        desk.words().text(source.note()),
        desk.dossier().referring(Entry.class, source).stream().map(this::resting).toList());
  }

  private List<SourceView.Row> facts() {
    Words words = desk.words();
    List<SourceView.Row> rows = new ArrayList<>();
    rows.add(row("fact.publisher", source.publisher().value().map(words::text)));
    rows.add(row("fact.title", source.title().value().map(title -> words.printed(source, title))));
    rows.add(row("fact.published", source.published().value().map(words::date).map(Phrase::of)));
    source
        .kind()
        .ifPresent(kind -> rows.add(row("fact.kind", Optional.of(Phrase.of(words.name(kind))))));
    source.side().ifPresent(side -> rows.add(row("fact.side", Optional.of(words.actor(side)))));
    rows.add(row("fact.read", source.read().map(words::date).map(Phrase::of)));
    return rows;
  }

  private SourceView.Row row(String label, Optional<Phrase> words) {
    return new SourceView.Row(desk.words().say(label), words.orElse(Phrase.NONE));
  }

  private SourceView.Resting resting(Entry entry) {
    Set<SourceView.Passage> passages = new LinkedHashSet<>();
    Walk.over(
        (Record) entry,
        (value, at) -> {
          if (value instanceof Cited cited && cited != entry) {
            boolean alone = isAlone(entry instanceof Statement said ? said : cited);
            cited.cite().stream()
                .filter(this::isMine)
                .map(cite -> passage(cite, alone))
                .forEach(passages::add);
          }
        });
    return new SourceView.Resting(desk.link(entry), List.copyOf(passages));
  }

  /** An utterance stands as long as one rendition does; everything else on its own evidence. */
  private boolean isAlone(Cited cited) {
    return cited.cite().stream().allMatch(this::isMine);
  }

  private boolean isMine(Citation cite) {
    return cite.source().id().equals(source.id());
  }

  private SourceView.Passage passage(Citation cite, boolean alone) {
    return new SourceView.Passage(
        cite.words(),
        cite.support()
            .filter(support -> support != Citation.Support.STATES)
            .map(desk.words()::name)
            .orElse(""),
        alone);
  }
}
