package communique.view;

import communique.model.Relations;
import communique.model.Speaker;
import communique.view.TableView.Cell;
import communique.view.TableView.Row;
import java.util.List;

/** Writes the list of speakers. */
record SpeakerTable(PageContext context, Tags tags) {

  private static final List<String> COLUMNS =
      List.of("fact.name", "fact.office", "fact.country", "table.attended", "table.statements");

  SpeakerTable(PageContext context) {
    this(context, new Tags(context.words(), "country"));
  }

  /** All speakers by name, and the parts by letter. */
  Part<Speaker> parts(String path) {
    Words words = context.words();
    return Cutting.<Speaker>byLetter(words, words::filed, Speaker::id)
        .cut(path, words.sorted(context.dossier().all(Speaker.class)));
  }

  TableView view(Part<Speaker> part) {
    return new ListPage<>(context, "speakers", part).view(this::row, tags, COLUMNS);
  }

  /**
   * These people, by name.
   *
   * @param filter what narrows the list down to them; empty if nothing does
   */
  Excerpt excerpt(List<Speaker> speakers, String filter) {
    return Excerpt.of(
        context,
        context.words().sorted(speakers),
        COLUMNS,
        "speakers/index.html" + (filter.isEmpty() ? "" : "?" + filter),
        this::row);
  }

  private Row row(Speaker speaker) {
    Words words = context.words();
    Relations relations = context.dossier().relations();
    return new Row(
        context.link(speaker),
        words.natives(speaker.nativeName()),
        List.of(
            Cell.of(new Offices(context).latest(speaker)),
            Cell.of(words.list(speaker.countries().stream().map(words::country).toList())),
            Cell.of(relations.attendedBy(speaker).size()),
            Cell.of(relations.statementsBy(speaker).size())),
        List.of(tags.countries(speaker.countries())));
  }
}
