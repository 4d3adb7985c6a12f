package communique.view;

import communique.model.Country;
import communique.model.Entry;
import communique.model.Occasion;
import communique.model.Organization;
import communique.model.OrganizationProfile;
import communique.view.TableView.Cell;
import communique.view.TableView.Row;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes the page of one organization. */
record OrganizationPage(PageContext context, Organization organization) {

  private static final List<String> MEETINGS =
      List.of("fact.meeting", "fact.held", "fact.place", "fact.participants");

  OrganizationView view() {
    OrganizationProfile profile = context.dossier().profile(organization);
    String filter = "organization=" + organization.id();
    List<Entry> others = profile.others();
    return new OrganizationView(
        context.head(
            context.marked(organization, context.words().label(organization)),
            List.of(context.crumb(Organization.class)),
            Optional.of(organization)),
        context.words().natives(organization.nativeName()),
        facts(profile),
        new Memberships(context).in(organization),
        new AgreementTable(context).excerpt(profile.agreements(), "party=" + organization.id()),
        new AgreementTable(context).excerpt(profile.kept(), "depositary=" + organization.id()),
        Excerpt.of(
            context, profile.occasions(), MEETINGS, "summits/index.html?" + filter, this::meeting),
        new SpeakerTable(context).excerpt(profile.speakers(), ""),
        new Statements(context).byTopicNewestFirst(profile.statements()),
        new Statements(context).links(profile.meant()),
        others.stream().limit(Cutting.FIRST).map(context::link).toList(),
        more(others.size() - Cutting.FIRST),
        context.apparatus().sources());
  }

  private List<Fact> facts(OrganizationProfile profile) {
    Words words = context.words();
    return Stream.of(
            fact("fact.within", organization.within().stream().map(context::link)),
            fact("fact.country", organization.country().stream().map(this::country)),
            fact("fact.bodies", words.sorted(profile.bodies()).stream().map(context::link)))
        .flatMap(List::stream)
        .toList();
  }

  private Link country(Country country) {
    return new Bylines(context).link(country);
  }

  private List<Fact> fact(String label, Stream<Link> links) {
    List<Answer> answers =
        links
            .map(link -> context.answer(link, Optional.empty(), Optional.empty(), List.of()))
            .toList();
    return answers.isEmpty() ? List.of() : List.of(context.list(label, answers));
  }

  private Row meeting(Occasion occasion) {
    Occasions occasions = new Occasions(context);
    return new Row(
        context.link(occasion),
        List.of(),
        List.of(
            Cell.of(occasion.when(), occasions.when(occasion), context.words()),
            Cell.of(occasion.place(), occasions.whereInShort(occasion), context.words()),
            Cell.few(occasions.names(occasion), context.words())),
        List.of());
  }

  /** What else names it can be searched for. */
  private List<Link> more(int left) {
    return left <= 0 ? List.of() : List.of(context.link("table.more", Addresses.SEARCH, left));
  }
}
