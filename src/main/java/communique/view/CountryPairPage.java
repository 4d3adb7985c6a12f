package communique.view;

import communique.model.CountryRelations;
import communique.model.Dossier;
import communique.model.Entry;
import communique.model.Occasion;
import communique.model.Statement;
import communique.view.CountryPairView.Difference;
import communique.view.CountryPairView.Meeting;
import communique.view.CountryPairView.Said;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes the page of two countries. */
record CountryPairPage(PageContext context, CountryRelations dealings) {

  CountryPairView view() {
    List<Occasion> met = dealings.occasions();
    List<Statement> said =
        new Statements(context).newestFirst(met.stream().flatMap(this::saidAt).toList());
    List<Difference> differences = differences();
    return new CountryPairView(
        context.head(
            context.words().pair(dealings.pair()),
            List.of(context.link("kind.countries", Addresses.COUNTRIES)),
            Optional.empty()),
        counts(met.size(), dealings.agreements().size(), said.size()),
        met.stream().limit(Cutting.FIRST).map(this::meeting).toList(),
        more(met.size(), "summits/index.html?country=" + dealings.pair().one().code()),
        new AgreementTable(context)
            .excerpt(
                dealings.agreements(),
                "party=" + dealings.pair().one().code(),
                agreement ->
                    new Via(context)
                        .of(
                            dealings.pair().both(),
                            dossier().relations().countries().via(agreement))),
        counts(dealings.gatherings(), dealings.treaties(), 0),
        dealings.pair().both().stream().map(context::link).toList(),
        topics(said.stream().limit(Cutting.FIRST).toList()),
        more(said.size(), Addresses.WHO_SAID_WHAT),
        differences.stream().limit(Cutting.FIRST).toList(),
        more(differences.size(), Addresses.DIFFERENCES),
        context.apparatus().sources());
  }

  /** Where those are for which there is no room. */
  private List<Link> more(int all, String page) {
    int left = all - Cutting.FIRST;
    return left > 0 ? List.of(context.link("table.more", page, left)) : List.of();
  }

  private Dossier dossier() {
    return context.dossier();
  }

  /** Nothing is said of none. */
  private List<String> counts(int meetings, int agreements, int statements) {
    return Stream.of(
            count("count.meetings", meetings),
            count("count.agreements", agreements),
            count("count.statements", statements))
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<String> count(String key, int number) {
    return Optional.of(number).filter(n -> n > 0).map(n -> context.words().say(key, n));
  }

  private Meeting meeting(Occasion occasion) {
    Occasions occasions = new Occasions(context);
    Evidence evidence = occasions.evidence(occasion);
    return new Meeting(
        context.link(occasion),
        occasions.kind(occasion),
        occasions.graded(occasion),
        occasions.when(occasion),
        occasions.iso(occasion),
        Phrase.join(" · ", where(occasions, occasion)),
        evidence,
        occasions.who(occasion).stream().map(one -> one.beside(evidence)).toList());
  }

  private List<Phrase> where(Occasions occasions, Occasion occasion) {
    List<Link> via =
        new Via(context)
            .of(dealings.pair().both(), dossier().relations().countries().via(occasion));
    return Stream.concat(
            Stream.of(occasions.whereInShort(occasion)).filter(place -> !place.isEmpty()),
            via.stream().map(Link::words))
        .toList();
  }

  /** What those said there who spoke for one of the two. */
  private Stream<Statement> saidAt(Occasion occasion) {
    return dossier().relations().statementsAt(occasion).stream()
        .filter(
            statement ->
                dossier().relations().countries().of(occasion, statement.speaker()).stream()
                    .anyMatch(dealings.pair().both()::contains));
  }

  private List<Said> topics(List<Statement> statements) {
    Statements views = new Statements(context);
    return ByTopic.of(statements, dossier()).stream()
        .map(
            group ->
                new Said(
                    views.topic(group.topic()),
                    views.byVoice(group.told()),
                    AlsoView.under(
                        group.also().stream().map(views::also).toList(),
                        "#said_",
                        context.words())))
        .toList();
  }

  private List<Difference> differences() {
    return Stream.<Entry>concat(dealings.occasions().stream(), dealings.agreements().stream())
        .map(this::difference)
        .filter(difference -> !difference.questions().isEmpty())
        .toList();
  }

  private Difference difference(Entry entry) {
    return new Difference(context.link(entry), DifferencesPage.questions(context, entry));
  }
}
