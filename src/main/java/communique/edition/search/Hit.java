package communique.edition.search;

import communique.model.Edtf;
import communique.model.Text;
import java.util.List;

/**
 * A record as a search finds it.
 *
 * @param kind the key of its kind, such as {@code summit}
 * @param href its page and perhaps an anchor there, from the root of the reader's language
 * @param title its title, with its weight
 * @param about who spoke and where, who published: how readers know it besides its title
 * @param dates its date, several where sources differ; none if it has none
 * @param passages what else can be found and shown
 * @param around what it can be found by and is not shown with it
 */
record Hit(
    String kind,
    String href,
    Passage title,
    List<Text> about,
    List<Edtf> dates,
    List<Passage> passages,
    List<Text.Wording> around) {

  /** Its anchor on its page; empty if it is the page. */
  String anchor() {
    return href.contains("#") ? href.substring(href.indexOf('#') + 1) : "";
  }
}
