package communique.check;

import communique.model.Actor;
import communique.model.Dossier;
import communique.model.Entry;
import communique.model.Form;
import communique.model.Forms;
import communique.model.Language;
import communique.model.Rendition;
import communique.model.Site;
import communique.model.Source;
import communique.model.Text;
import communique.model.Text.Wording;
import communique.problem.KeyPath;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What pages call the forms of documents, the reporting verbs and the sides in words that records
 * have: the settings, the words of the interface, or the program say it.
 */
record TermLabels(History history, Label.Sight sight) {

  private static final Language ENGLISH = Language.of("en");

  /** A word of records that pages put otherwise. */
  private sealed interface Term {

    /** The list of the settings that has such words. */
    String list();

    String written();

    /** What a reader is told; nothing if it stands as it is written. */
    Optional<Wording> told(Site site, Language reader);
  }

  private record OfForm(Form form) implements Term {

    @Override
    public String list() {
      return "forms";
    }

    @Override
    public String written() {
      return form.written();
    }

    @Override
    public Optional<Wording> told(Site site, Language reader) {
      return Forms.of(site)
          .find(form)
          .flatMap(Forms.Row::name)
          .map(name -> name.serving(reader, site.language()))
          .or(() -> MessageLabels.message(site, reader, "form." + form.written()))
          .or(() -> Optional.of(new Wording(Optional.of(ENGLISH), written().replace('-', ' '))));
    }
  }

  /**
   * A reporting verb.
   *
   * @param language that of its source
   */
  private record OfVerb(String written, Language language) implements Term {

    @Override
    public String list() {
      return "verbs";
    }

    @Override
    public Optional<Wording> told(Site site, Language reader) {
      Optional<Wording> builtIn =
          language.serves(ENGLISH)
              ? MessageLabels.message(site, reader, "verb." + written.replace(' ', '-'))
              : Optional.empty();
      return Optional.of(language)
          .filter(own -> !own.serves(reader))
          .flatMap(own -> own(site.verb(written, reader), site, reader).or(() -> builtIn));
    }
  }

  private record OfSide(Actor side) implements Term {

    @Override
    public String list() {
      return "sides";
    }

    @Override
    public String written() {
      return side.written();
    }

    @Override
    public Optional<Wording> told(Site site, Language reader) {
      return own(site.side(side, reader), site, reader);
    }
  }

  private static Optional<Wording> own(Optional<Text> text, Site site, Language reader) {
    return text.map(words -> words.serving(reader, site.language()));
  }

  Stream<Label> all() {
    Map<Term, Entry> used = new LinkedHashMap<>();
    Everywhere.visit(history.before().dossier(), (value, entry) -> collect(value, entry, used));
    return used.entrySet().stream().flatMap(one -> labels(one.getKey(), one.getValue()));
  }

  private void collect(Object value, Entry entry, Map<Term, Entry> used) {
    if (value instanceof Form form) {
      used.putIfAbsent(new OfForm(form), entry);
    } else if (value instanceof Actor side && !Sides.isNamed(side)) {
      used.putIfAbsent(new OfSide(side), entry);
    } else if (value instanceof Rendition said) {
      used.putIfAbsent(new OfVerb(said.verb(), language(said)), entry);
    }
  }

  private Language language(Rendition said) {
    Dossier dossier = history.before().dossier();
    return dossier.find(said.source()).flatMap(Source::language).orElse(dossier.site().language());
  }

  private Stream<Label> labels(Term term, Entry seen) {
    Site was = history.before().dossier().site();
    Site is = history.now().dossier().site();
    return Label.changed(
        term.list() + "." + term.written(),
        new KeyPath(history.settings(), List.of(term.list(), term.written())),
        sight.at(seen),
        reader -> term.told(was, reader),
        reader -> term.told(is, reader));
  }
}
