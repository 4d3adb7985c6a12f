package communique.view;

import communique.model.CountryRelations;
import communique.model.Occasion;
import communique.view.TableView.Cell;
import communique.view.TableView.Row;
import java.util.Comparator;
import java.util.List;

/** Writes the list of the pairs of countries that met or agreed on something. */
record CountryTable(PageContext context, Tags tags) {

  CountryTable(PageContext context) {
    this(context, new Tags(context.words(), "country"));
  }

  TableView view(List<CountryRelations> dealings) {
    Comparator<CountryRelations> byWords =
        Comparator.comparing(
            one -> context.words().pair(one.pair()).words(), context.words().order());
    List<Row> rows = dealings.stream().sorted(byWords).map(this::row).toList();
    return context.table(
        "countries",
        rows,
        tags.filters(),
        List.of("table.pair", "table.meetings", "table.latest", "table.agreements"));
  }

  private Row row(CountryRelations dealings) {
    List<Occasion> met = dealings.occasions();
    return new Row(
        context.link(dealings.pair()),
        List.of(),
        List.of(
            Cell.of(met.size()),
            Cell.of(met.stream().limit(1).map(context::link).toList()),
            Cell.of(dealings.agreements().size())),
        List.of(tags.countries(dealings.pair().both())));
  }
}
