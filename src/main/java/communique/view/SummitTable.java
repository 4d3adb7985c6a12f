package communique.view;

import communique.model.Countries;
import communique.model.Relations;
import communique.model.Summit;
import communique.view.TableView.Cell;
import communique.view.TableView.Row;
import java.util.List;
import java.util.stream.Stream;

/** Writes the list of summits, the latest first. */
record SummitTable(PageContext context, Tags tags) {

  SummitTable(PageContext context) {
    this(context, new Tags(context.words(), "country", "organization", "year", "summit-kind"));
  }

  /** All summits, the latest first, and the parts by year. */
  Part<Summit> parts(String path) {
    return Cutting.<Summit>byTime(context.words(), summit -> summit.held().first(), Summit::id)
        .cut(path, latestFirst(context).toList());
  }

  TableView view(Part<Summit> part) {
    return new ListPage<>(context, "summits", part)
        .view(
            this::row,
            tags,
            List.of(
                "fact.summit", "fact.held", "fact.place", "fact.participants", "table.agreements"));
  }

  /** Every summit, the latest first. */
  static Stream<Summit> latestFirst(PageContext context) {
    return Relations.latestFirst(context.dossier().all(Summit.class)).stream()
        .map(Summit.class::cast);
  }

  private Row row(Summit summit) {
    Occasions occasions = new Occasions(context);
    Countries countries = context.dossier().relations().countries();
    return new Row(
        context.link(summit),
        List.of(),
        List.of(
            Cell.of(summit.held(), occasions.when(summit), context.words()),
            Cell.of(summit.place(), occasions.where(summit), context.words()),
            Cell.few(occasions.names(summit), context.words()),
            Cell.of(summit.outcomes().identified().size())),
        List.of(
            tags.countries(
                Stream.concat(
                        countries.at(summit).stream(), countries.via(summit).keySet().stream())
                    .toList()),
            tags.organizations(context.dossier().relations().organizations(summit)),
            tags.years(summit.held().values()),
            tags.word("summit-kind", Stream.of(summit.kind()))));
  }
}
