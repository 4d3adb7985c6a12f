package communique.edition.linked;

import communique.model.Dossier;
import communique.model.Entry;
import communique.output.json.Json;
import communique.view.Addresses;
import communique.view.Html;
import communique.view.Messages;
import communique.view.Translation;
import java.util.List;

/**
 * The way from the home page to the page of a record, as a BreadcrumbList.
 *
 * @param dossier the records
 * @param translation the language of the pages
 * @param base the address of the site, with a slash at its end
 */
public record Trail(Dossier dossier, Translation translation, String base) {

  private record Step(String name, String path) {}

  /** To a record that has a page. */
  public Html to(Entry entry) {
    String folder = Addresses.folder(entry.getClass());
    Messages messages = new Messages(dossier.site(), translation.language());
    List<Step> steps =
        List.of(
            new Step(messages.get("page.home"), "index.html"),
            new Step(messages.get("kind." + folder), folder + "/index.html"),
            new Step(
                entry.label().serving(translation.language(), dossier.site().language()).words(),
                Addresses.page(entry).orElseThrow()));
    String json = Json.line(out -> list(out, steps));
    return new Html(json.replace("<", "\\u003c"));
  }

  private void list(Json json, List<Step> steps) {
    json.put("@context", "https://schema.org");
    json.put("@type", "BreadcrumbList");
    json.array(
        "itemListElement",
        steps,
        step -> {
          json.put("@type", "ListItem");
          json.put("position", steps.indexOf(step) + 1L);
          json.put("name", step.name());
          json.put("item", base + translation.folder() + step.path());
        });
  }
}
