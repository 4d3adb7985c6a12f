package communique.edition;

import communique.model.Publication;
import communique.output.OutputFile;
import communique.render.Templates;
import communique.view.Translation;
import communique.view.Views;
import java.nio.file.Path;
import java.util.function.Function;

/**
 * The pages of a publication in one language: what is needed to list one.
 *
 * @param publication what is published
 * @param folder where the pages lie; empty, or with a slash at its end
 * @param templates the theme in that language
 * @param views makes what the templates show
 */
record Pages(Publication publication, String folder, Templates templates, Views views) {

  /** The pages in that language, in the theme of that folder. */
  static Pages of(Publication publication, Translation translation, Path theme) {
    return new Pages(
        publication,
        translation.folder(),
        new Templates(theme, translation.messages()),
        new Views(publication, translation));
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
        () -> view.apply(path),
        (page, out) -> templates.render(template, page, views.site(), out));
  }
}
