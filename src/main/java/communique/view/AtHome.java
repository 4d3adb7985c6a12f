package communique.view;

import communique.model.Actor;
import communique.model.Dossier;
import communique.model.Entry;
import communique.model.Statement;
import communique.shape.Ref;
import java.util.Optional;

/**
 * Where a statement is at home, and its permanent link leads: on the sheet of the first of those
 * who spoke that has one, or a page of its own as organizations have; else on that of the
 * organization for which somebody in words spoke, on the page of their country, on the sheet of the
 * occasion, on the page of its first topic.
 *
 * @param path the path of the page from the root of the language
 * @param anchor its place there; empty if it can be on any part of that page
 */
record AtHome(String path, String anchor) {

  /** That of a statement; none if no page tells it. */
  static Optional<AtHome> of(Statement said, Dossier dossier) {
    return sheet(said, dossier)
        .or(() -> organization(said, dossier))
        .or(() -> country(said, dossier))
        .or(() -> occasion(said, dossier))
        .or(() -> topic(said, dossier));
  }

  private static Optional<AtHome> sheet(Statement said, Dossier dossier) {
    return said.speaker()
        .records()
        .flatMap(ref -> page(ref, dossier).stream())
        .findFirst()
        .map(path -> new AtHome(path, said.id()));
  }

  private static Optional<String> page(Ref<? extends Entry> ref, Dossier dossier) {
    return dossier.find(ref).flatMap(Addresses::page);
  }

  /** Somebody in words can speak for an organization. */
  private static Optional<AtHome> organization(Statement said, Dossier dossier) {
    return said.speaker().all().stream()
        .flatMap(who -> who.side().flatMap(Actor::organization).stream())
        .flatMap(ref -> page(ref, dossier).stream())
        .findFirst()
        .map(path -> new AtHome(path, said.id()));
  }

  private static Optional<AtHome> country(Statement said, Dossier dossier) {
    return dossier
        .relations()
        .countries()
        .at(said)
        .findFirst()
        .map(country -> new AtHome(Addresses.page(country), said.id()));
  }

  private static Optional<AtHome> occasion(Statement said, Dossier dossier) {
    return said.occasion()
        .flatMap(ref -> page(ref, dossier))
        .map(path -> new AtHome(path, "position_" + said.id()));
  }

  private static Optional<AtHome> topic(Statement said, Dossier dossier) {
    return said.topics().stream()
        .findFirst()
        .flatMap(dossier::find)
        .flatMap(
            topic ->
                Addresses.page(topic)
                    .map(
                        path ->
                            new AtHome(path, TopicPage.isCut(topic, dossier) ? "" : said.id())));
  }
}
