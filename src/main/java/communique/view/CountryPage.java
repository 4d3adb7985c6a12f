package communique.view;

import communique.model.Countries;
import communique.model.Country;
import communique.model.CountryProfile;
import communique.model.Occasion;
import communique.view.TableView.Cell;
import communique.view.TableView.Row;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes the page of one country. */
record CountryPage(PageContext context, CountryProfile profile) {

  private static final List<String> PAIRS =
      List.of("fact.country", "table.meetings", "table.latest", "table.agreements");
  private static final List<String> MEETINGS =
      List.of("fact.summit", "fact.held", "fact.place", "fact.participants");

  CountryView view() {
    return new CountryView(
        context.head(
            context.words().country(profile.country()),
            List.of(context.link("kind.countries", Addresses.COUNTRIES)),
            Optional.empty()),
        span(),
        new Memberships(context).of(profile.country()),
        Excerpt.whole(context, PAIRS, new CountryTable(context).pairs(profile)),
        new AgreementTable(context)
            .excerpt(
                profile.unpaired(),
                "party=" + profile.country().code(),
                agreement -> new Via(context).of(profile.country(), countries().via(agreement))),
        Excerpt.of(
            context,
            profile.occasions(),
            MEETINGS,
            "summits/index.html?country=" + profile.country().code(),
            this::meeting),
        new SpeakerTable(context)
            .excerpt(profile.speakers(), "country=" + profile.country().code()),
        new Statements(context).byTopicNewestFirst(profile.statements()),
        new Statements(context).links(profile.meant()),
        context.apparatus().sources());
  }

  /** From when to when it was there, if it was not always; what is there in its place. */
  private List<String> span() {
    Words words = context.words();
    Country country = profile.country();
    return Stream.concat(
            context.dossier().site().span(country).map(words::date).stream(),
            country.today().stream()
                .map(now -> words.say("country.today", words.country(now).words())))
        .toList();
  }

  private Countries countries() {
    return context.dossier().relations().countries();
  }

  private Row meeting(Occasion occasion) {
    Occasions occasions = new Occasions(context);
    return new Row(
        context.link(occasion),
        List.of(),
        List.of(
            Cell.of(occasion.when(), occasions.when(occasion), context.words()),
            Cell.of(occasion.place(), occasions.whereInShort(occasion), context.words()),
            Cell.few(
                with(
                    new Via(context).of(profile.country(), countries().via(occasion)),
                    occasions.names(occasion)),
                context.words())),
        List.of());
  }

  private static List<Link> with(List<Link> first, List<Link> rest) {
    return Stream.concat(first.stream(), rest.stream()).toList();
  }
}
