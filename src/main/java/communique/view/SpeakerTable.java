package communique.view;

import communique.model.Relations;
import communique.model.Speaker;
import communique.view.TableView.Cell;
import communique.view.TableView.Row;
import java.util.List;

/** Writes the list of speakers. */
record SpeakerTable(Desk desk, Tags tags) {

  SpeakerTable(Desk desk) {
    this(desk, new Tags(desk.words(), "country"));
  }

  TableView view() {
    List<Row> rows =
        desk.words().sorted(desk.dossier().all(Speaker.class)).stream().map(this::row).toList();
    return desk.table(
        Speaker.class,
        rows,
        tags.filters(),
        List.of("fact.name", "fact.office", "fact.country", "table.attended", "table.statements"));
  }

  private Row row(Speaker speaker) {
    Words words = desk.words();
    Relations relations = desk.dossier().relations();
    return new Row(
        desk.link(speaker),
        words.natives(speaker.nativeName()),
        List.of(
            Cell.of(new Offices(desk).latest(speaker)),
            Cell.of(speaker.country().map(words::country).orElse(Phrase.NONE)),
            Cell.of(relations.attendedBy(speaker).size()),
            Cell.of(relations.statementsBy(speaker).size())),
        List.of(tags.countries(speaker.country().stream().toList())));
  }
}
