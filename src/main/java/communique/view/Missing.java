package communique.view;

import communique.model.Publication;
import java.util.List;
import java.util.Optional;

/**
 * Writes the page that a server gives where there is none. A reader meets it under any address, so
 * its links begin at the root of the host where the site's address is known.
 */
record Missing(Publication publication, List<Translation> translations) {

  MissingView view() {
    Desk first = desk(translations.get(0));
    return new MissingView(
        first.head(first.words().say("missing.title"), List.of(), Optional.empty()).ofNoLanguage(),
        translations.stream().map(translation -> in(desk(translation))).toList());
  }

  private Desk desk(Translation translation) {
    String page = translation.folder() + Addresses.MISSING;
    return new Desk(
        publication,
        new Words(translation, publication.dossier()),
        new Addresses(page, translation.folder(), root()));
  }

  private String root() {
    return publication.dossier().site().root().orElse("");
  }

  private static MissingView.Words in(Desk desk) {
    return new MissingView.Words(
        desk.words().language().tag(),
        desk.words().say("missing.title"),
        desk.words().say("missing.text"),
        List.of(
            desk.link("page.home", "index.html"),
            desk.link("kind.summits", "summits/index.html"),
            desk.link("kind.agreements", "agreements/index.html"),
            desk.link("page.timeline", Addresses.TIMELINE)));
  }
}
