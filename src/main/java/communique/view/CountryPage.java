package communique.view;

import communique.model.CountryProfile;
import communique.model.Occasion;
import communique.view.TableView.Cell;
import communique.view.TableView.Row;
import java.util.List;
import java.util.Optional;

/** Writes the page of one country. */
record CountryPage(PageContext context, CountryProfile profile) {

  CountryView view() {
    return new CountryView(
        context.head(
            context.words().country(profile.country()),
            List.of(context.link("kind.countries", Addresses.COUNTRIES)),
            Optional.empty()),
        new CountryTable(context).pairs(profile),
        new AgreementTable(context)
            .excerpt(profile.unpaired(), "party=" + profile.country().code()),
        Excerpt.of(
            context,
            profile.occasions(),
            "summits/index.html?country=" + profile.country().code(),
            this::meeting),
        new SpeakerTable(context).rows(profile.speakers()),
        new Statements(context).byTopic(profile.statements()),
        new Statements(context).links(profile.meant()),
        context.apparatus().sources());
  }

  private Row meeting(Occasion occasion) {
    Occasions occasions = new Occasions(context);
    return new Row(
        context.link(occasion),
        List.of(),
        List.of(
            Cell.of(occasion.when(), occasions.when(occasion), context.words()),
            Cell.of(occasion.place(), occasions.where(occasion), context.words()),
            Cell.few(occasions.names(occasion), context.words())),
        List.of());
  }
}
