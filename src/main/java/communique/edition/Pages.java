package communique.edition;

import communique.model.Publication;
import communique.output.OutputFile;
import communique.render.Templates;
import communique.shape.Fingerprint;
import communique.view.SiteView;
import communique.view.Translation;
import communique.view.Views;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/**
 * The pages of a publication in one language: what is needed to list one.
 *
 * @param publication what is published
 * @param folder where the pages lie; empty, or with a slash at its end
 * @param templates the theme in that language
 * @param views makes what the templates show
 * @param site what every page says about the site
 * @param setting what every page depends on besides its own view
 */
record Pages(
    Publication publication,
    String folder,
    Templates templates,
    Views views,
    SiteView site,
    String setting) {

  /** The pages in that language, in the theme of that folder. */
  static Pages of(Publication publication, Translation translation, Path theme) {
    Views views = new Views(publication, translation);
    Templates templates = new Templates(theme, translation.messages());
    SiteView site = views.site();
    String setting = templates.fingerprint() + Fingerprint.of(site);
    return new Pages(publication, translation.folder(), templates, views, site, setting);
  }

  /**
   * A page.
   *
   * @param name its path from the root of its language
   * @param view makes its view, given its path from the root of the site
   */
  <V extends Record> OutputFile<?> page(String name, String template, Function<String, V> view) {
    String path = folder + name;
    return new OutputFile<V>(
        path,
        Optional.of(setting),
        () -> view.apply(path),
        (page, out) -> templates.render(template, page, site, out));
  }
}
