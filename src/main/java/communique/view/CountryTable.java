package communique.view;

import communique.model.Dealings;
import communique.model.Occasion;
import communique.view.TableView.Cell;
import communique.view.TableView.Row;
import java.util.Comparator;
import java.util.List;

/** Writes the list of the pairs of countries that met or agreed on something. */
record CountryTable(Desk desk, Tags tags) {

  CountryTable(Desk desk) {
    this(desk, new Tags(desk.words(), "country"));
  }

  TableView view(List<Dealings> dealings) {
    Comparator<Dealings> byWords =
        Comparator.comparing(one -> desk.words().pair(one.pair()).words(), desk.words().order());
    List<Row> rows = dealings.stream().sorted(byWords).map(this::row).toList();
    return desk.table(
        "countries",
        rows,
        tags.filters(),
        List.of("table.pair", "table.meetings", "table.latest", "table.agreements"));
  }

  private Row row(Dealings dealings) {
    List<Occasion> met = dealings.occasions();
    return new Row(
        desk.link(dealings.pair()),
        List.of(),
        List.of(
            Cell.of(met.size()),
            Cell.of(met.stream().limit(1).map(desk::link).toList()),
            Cell.of(dealings.agreements().size())),
        List.of(tags.countries(dealings.pair().both())));
  }
}
