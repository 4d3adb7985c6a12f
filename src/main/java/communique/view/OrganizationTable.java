package communique.view;

import communique.model.Organization;
import communique.model.OrganizationProfile;
import communique.view.TableView.Cell;
import communique.view.TableView.Row;
import java.util.List;

/** Writes the list of organizations. */
record OrganizationTable(PageContext context, Tags tags) {

  private static final List<String> COLUMNS =
      List.of(
          "fact.name",
          "fact.country",
          "section.members",
          "table.meetings",
          "table.agreements",
          "table.speakers",
          "table.statements");

  OrganizationTable(PageContext context) {
    this(context, new Tags(context.words(), "country"));
  }

  /** All organizations by name, and the parts by letter. */
  Part<Organization> parts(String path) {
    Words words = context.words();
    return Cutting.<Organization>byLetter(words, one -> words.label(one).words(), Organization::id)
        .cut(path, words.sorted(context.dossier().all(Organization.class)));
  }

  TableView view(Part<Organization> part) {
    return new ListPage<>(context, "organizations", part).view(this::row, tags, COLUMNS);
  }

  private Row row(Organization one) {
    Words words = context.words();
    OrganizationProfile profile = context.dossier().profile(one);
    return new Row(
        context.link(one),
        words.natives(one.nativeName()),
        List.of(
            Cell.of(words.list(one.country().stream().map(words::country).toList())),
            Cell.of((int) one.members().stream().map(member -> member.is()).distinct().count()),
            Cell.of(profile.occasions().size()),
            Cell.of(profile.agreements().size()),
            Cell.of(profile.speakers().size()),
            Cell.of(profile.statements().size())),
        List.of(tags.countries(one.country().stream().toList())));
  }
}
