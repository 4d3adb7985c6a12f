package communique.view;

import communique.model.Agreement;
import communique.model.Chronology;
import communique.model.Edtf;
import communique.model.Party;
import communique.model.Relations.Origin;
import communique.model.StatusChange;
import communique.view.TableView.Cell;
import communique.view.TableView.Row;
import communique.view.TableView.Token;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** Writes the register of agreements, the latest first. */
record AgreementTable(PageContext context, Tags tags) {

  /** What filters ask for where a party stands in words, named there or not. */
  private static final String IN_WORDS = "in-words";

  private static final List<String> COLUMNS =
      List.of(
          "fact.document",
          "fact.parties",
          "fact.amount",
          "fact.status",
          "table.date",
          "fact.form",
          "fact.summit");

  /** Its rows have more columns than others. */
  private static final int AGREEMENTS = 150;

  AgreementTable(PageContext context) {
    this(
        context,
        new Tags(context.words(), "form", "status", "party", "depositary", "topic", "year"));
  }

  /** All agreements, the latest first, and the parts by year. */
  Part<Agreement> parts(String path) {
    return Cutting.<Agreement>byTime(context.words(), this::date, Agreement::id)
        .holding(AGREEMENTS)
        .cut(path, latestFirst(context.dossier().all(Agreement.class)));
  }

  TableView view(Part<Agreement> part) {
    return new ListPage<>(context, "agreements", part).view(this::row, tags, COLUMNS);
  }

  /**
   * These agreements, the latest first.
   *
   * @param filter what narrows the register down to them
   */
  Excerpt excerpt(List<Agreement> agreements, String filter) {
    return excerpt(agreements, filter, agreement -> List.of());
  }

  /**
   * The same for one who may be no party itself.
   *
   * @param via by way of whom it is in an agreement
   */
  Excerpt excerpt(List<Agreement> agreements, String filter, Function<Agreement, List<Link>> via) {
    return Excerpt.of(
        context,
        latestFirst(agreements),
        COLUMNS,
        "agreements/index.html?" + filter,
        agreement -> row(agreement, via.apply(agreement)));
  }

  private List<Agreement> latestFirst(List<Agreement> agreements) {
    Map<String, Optional<Edtf>> dates = new HashMap<>();
    agreements.forEach(agreement -> dates.put(agreement.id(), date(agreement)));
    Comparator<Agreement> latestFirst =
        Chronology.latestFirst(agreement -> dates.get(agreement.id()));
    return agreements.stream().sorted(latestFirst.thenComparing(Agreement::id)).toList();
  }

  private Row row(Agreement agreement) {
    return row(agreement, List.of());
  }

  private Row row(Agreement agreement, List<Link> via) {
    Words words = context.words();
    Phrase form = context.inShort(new AgreementFacts(context, agreement).form());
    List<Link> parties =
        Stream.concat(
                via.stream(),
                agreement.parties().items().stream().map(party -> Link.plain(words.party(party))))
            .toList();
    Phrase status =
        Phrase.join(
            words.say("list.or"), agreement.standing().stream().map(words::status).toList());
    return new Row(
        context.link(agreement),
        List.of(),
        List.of(
            Cell.few(parties, words),
            Cell.figure(new AgreementFacts(context, agreement).sum()),
            Cell.of(status),
            Cell.of(agreement.latestDated().map(words::dates).orElse(Phrase.NONE)),
            Cell.of(agreement.form(), form, words),
            Cell.of(origins(agreement).map(origin -> context.link(origin.summit())).toList())),
        List.of(
            forms(agreement),
            tags.word("status", agreement.standing().stream().map(StatusChange::status)),
            parties(agreement),
            depositaries(agreement),
            topics(agreement),
            tags.years(years(agreement))));
  }

  private Stream<Origin> origins(Agreement agreement) {
    return context.dossier().relations().origins(agreement);
  }

  /** The latest date that is stated of it. */
  private static Optional<Edtf> stated(Agreement agreement) {
    return agreement.history().stream()
        .flatMap(StatusChange::days)
        .max(Comparator.comparing(Edtf::latest));
  }

  /** That date, or the one of a summit among whose outcomes it is. */
  private Optional<Edtf> date(Agreement agreement) {
    return stated(agreement)
        .or(() -> origins(agreement).flatMap(o -> o.summit().held().first().stream()).findFirst());
  }

  private Stream<Edtf> years(Agreement agreement) {
    return Stream.concat(
        agreement.history().stream().flatMap(StatusChange::days),
        origins(agreement).flatMap(origin -> origin.summit().held().values()));
  }

  private Token forms(Agreement agreement) {
    SortedMap<String, String> forms = new TreeMap<>();
    agreement
        .form()
        .values()
        .forEach(form -> forms.put(form.written(), context.words().form(form).words()));
    return tags.token("form", forms);
  }

  private Token topics(Agreement agreement) {
    SortedMap<String, String> topics = new TreeMap<>();
    agreement
        .topics()
        .forEach(topic -> topics.put(topic.id(), context.link(topic).words().words()));
    return tags.token("topic", topics);
  }

  private Token parties(Agreement agreement) {
    SortedMap<String, String> parties = new TreeMap<>();
    for (Party party : agreement.parties().items()) {
      boolean named = party.is().country().isPresent() || party.is().organization().isPresent();
      parties.put(
          named ? party.is().written() : IN_WORDS,
          named
              ? context.words().actor(party.is()).words()
              : context.words().say("filter.in-words"));
    }
    context
        .dossier()
        .relations()
        .countries()
        .via(agreement)
        .keySet()
        .forEach(state -> parties.put(state.code(), context.words().country(state).words()));
    context
        .dossier()
        .relations()
        .around(agreement.parties().items().stream().map(Party::is))
        .forEach(one -> parties.put(one.id(), context.words().label(one).words()));
    return tags.token("party", parties);
  }

  private Token depositaries(Agreement agreement) {
    SortedMap<String, String> keepers = new TreeMap<>();
    context
        .dossier()
        .relations()
        .around(agreement.depositary().values())
        .forEach(one -> keepers.put(one.id(), context.words().label(one).words()));
    return tags.token("depositary", keepers);
  }
}
