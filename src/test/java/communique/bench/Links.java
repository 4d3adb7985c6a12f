package communique.bench;

import communique.model.Dossier;
import communique.model.Entry;
import communique.model.Item;
import communique.model.Statement;
import communique.model.Text;
import communique.view.Addresses;
import java.util.Locale;
import java.util.Optional;

/**
 * Links from one page to records.
 *
 * @param dossier the records
 * @param root the way from the page to the root of the site
 */
record Links(Dossier dossier, String root) {

  /** A record, under the title that readers know it by. */
  Page.Link to(Entry entry, String note) {
    return new Page.Link(words(entry.label()), href(entry), note);
  }

  /** What a value means: the record with that id, a country, or what it says. */
  Page.Link meant(String value, String note) {
    Optional<Entry> entry = dossier.item(value).flatMap(Item::entry);
    return entry
        .map(found -> to(found, note))
        .orElseGet(() -> new Page.Link(country(value), "", note));
  }

  private static String country(String value) {
    return value.matches("[A-Z]{2}")
        ? new Locale("", value).getDisplayCountry(Locale.ENGLISH)
        : value;
  }

  /** A statement stands on the page of its occasion. */
  private String href(Entry entry) {
    Optional<Entry> shown =
        entry instanceof Statement said
            ? said.occasion().flatMap(dossier::find).map(Entry.class::cast)
            : Optional.of(entry);
    return shown.flatMap(Addresses::page).map(page -> root + page).orElse("");
  }

  /** The words as they are written, in whatever language. */
  static String words(Text text) {
    return text.wordings().isEmpty() ? "" : text.wordings().get(0).words();
  }
}
