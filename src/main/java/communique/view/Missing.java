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
    PageContext first = context(translations.get(0));
    return new MissingView(
        first.head(first.words().say("missing.title"), List.of(), Optional.empty()).ofNoLanguage(),
        translations.stream().map(translation -> in(context(translation))).toList());
  }

  private PageContext context(Translation translation) {
    String page = translation.folder() + Addresses.MISSING;
    return new PageContext(
        publication,
        new Words(translation, publication.dossier()),
        new Addresses(page, translation.folder(), root()));
  }

  private String root() {
    return publication.dossier().site().root().orElse("");
  }

  private static MissingView.Words in(PageContext context) {
    return new MissingView.Words(
        context.words().language().tag(),
        context.words().say("missing.title"),
        context.words().say("missing.text"),
        List.of(
            context.link("page.home", "index.html"),
            context.link("kind.summits", "summits/index.html"),
            context.link("kind.agreements", "agreements/index.html"),
            context.link("page.timeline", Addresses.TIMELINE)));
  }
}
