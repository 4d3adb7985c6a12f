package communique.view;

import communique.model.Actor;
import communique.model.Country;
import communique.model.Dossier;
import communique.model.Edtf;
import communique.model.Entry;
import communique.model.Language;
import communique.model.Text;
import java.util.List;
import java.util.Optional;

/** Everything that a page says, in the page's language. */
final class Words {

  private final Messages messages;
  private final Language language;
  private final Dossier dossier;
  private final Dates dates;

  Words(Messages messages, Language language, Dossier dossier) {
    this.messages = messages;
    this.language = language;
    this.dossier = dossier;
    this.dates = new Dates(messages, language);
  }

  Language language() {
    return language;
  }

  /** The words of the interface under that key. */
  String say(String key, Object... arguments) {
    return messages.get(key, arguments);
  }

  /** The name of a word of the model: {@code form.mou} for {@code Form.MOU}. */
  String name(Enum<?> word) {
    return say(
        Messages.key(word.getDeclaringClass().getSimpleName()) + "." + Messages.key(word.name()));
  }

  String text(Text text) {
    return text.in(language);
  }

  /** The words, or none. */
  String text(Optional<Text> text) {
    return text.map(this::text).orElse("");
  }

  String label(Entry entry) {
    return text(entry.label());
  }

  String date(Edtf date) {
    return dates.words(date);
  }

  String country(Country country) {
    return dossier.site().countries().stream()
        .filter(renamed -> renamed.country().equals(country))
        .map(renamed -> text(renamed.name()))
        .findFirst()
        .orElseGet(() -> country.name(language));
  }

  String actor(Actor actor) {
    return actor
        .country()
        .map(this::country)
        .or(() -> actor.organization().flatMap(dossier::find).map(found -> text(found.name())))
        .orElse(actor.written());
  }

  /** A name in each of its own scripts. */
  static List<NativeName> natives(Optional<Text> name) {
    return name.stream()
        .flatMap(text -> text.wordings().stream())
        .map(w -> new NativeName(w.words(), w.language().map(Language::tag).orElse("und")))
        .toList();
  }
}
