package communique.edition;

import communique.model.Publication;
import communique.output.OutputFile;
import communique.render.Templates;
import communique.render.Theme;
import communique.shape.Fingerprint;
import communique.view.HeadData;
import communique.view.SiteView;
import communique.view.Views;
import java.util.Optional;
import java.util.function.Function;

/**
 * The pages of a publication in one language: what is needed to list one.
 *
 * @param views makes what the templates show
 * @param templates the theme in that language
 * @param site what every page says about the site
 * @param besides makes what stands beside a page
 * @param setting what every page depends on besides its own view
 */
record Pages(Views views, Templates templates, SiteView site, PageHeads besides, String setting) {

  /**
   * The pages in the language of those views.
   *
   * @param theme whose templates they are written with
   * @param companions what there is to be linked to
   */
  static Pages of(Views views, Theme theme, Companions companions) {
    Templates templates = new Templates(theme, views.translation().messages());
    SiteView site = views.site(companions.bundle() ? Bundle.PATH : "", new Assets(theme).query());
    return new Pages(
        views,
        templates,
        site,
        new PageHeads(views.publication().dossier(), views.translation(), companions),
        templates.fingerprint() + Fingerprint.of(site));
  }

  Publication publication() {
    return views.publication();
  }

  /** Where the pages lie; empty, or with a slash at its end. */
  String folder() {
    return views.translation().folder();
  }

  /**
   * A page that tells of no one thing.
   *
   * @param name its path from the root of its language
   * @param view makes its view, given its path from the root of the site
   */
  OutputFile<?> page(String name, String template, Function<String, ? extends Record> view) {
    return page(name, template, view, besides::page);
  }

  /** A page, and what stands beside it. */
  OutputFile<?> page(
      String name,
      String template,
      Function<String, ? extends Record> view,
      Function<String, HeadData> beside) {
    String path = folder() + name;
    return new OutputFile<Shown>(
        path,
        Optional.of(shown -> setting + shown.fingerprint()),
        () -> new Shown(view.apply(path), beside.apply(path)),
        (shown, out) -> templates.render(template, shown.page(), site, shown.beside(), out));
  }

  /** A page, and what stands beside it. */
  private record Shown(Record page, HeadData beside) {

    String fingerprint() {
      return Fingerprint.of(page) + Fingerprint.of(beside);
    }
  }
}
