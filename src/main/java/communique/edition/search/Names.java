package communique.edition.search;

import communique.model.Actor;
import communique.model.Body;
import communique.model.Country;
import communique.model.Dossier;
import communique.model.Edtf;
import communique.model.Entry;
import communique.model.Form;
import communique.model.Language;
import communique.model.Place;
import communique.model.Reading;
import communique.model.Reported;
import communique.model.Source;
import communique.model.Speaker;
import communique.model.Speaking;
import communique.model.Text;
import communique.model.Voice;
import communique.model.Who;
import communique.shape.Ref;
import communique.trace.Trace;
import communique.view.Marking;
import communique.view.Views;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What people and places are called, in every recorded spelling, and what a page calls dates and
 * countries, in every language of the site.
 */
record Names(Dossier dossier, List<Views> languages) {

  Names {
    languages = List.copyOf(languages);
  }

  /** The same names; what is asked for them is put to the trace. */
  Names heardBy(Trace trace) {
    return new Names(
        dossier.heardBy(trace), languages.stream().map(page -> page.heardBy(trace)).toList());
  }

  /** Every spelling of a person's name. */
  static Text of(Speaker speaker) {
    Stream<Text.Wording> spellings =
        speaker.spellings().stream().flatMap(name -> Text.of(name).wordings().stream());
    return new Text(Stream.concat(speaker.label().wordings().stream(), spellings).toList());
  }

  /** Those who speak or take part, each by what it is called. */
  Stream<Text> of(Voice voice) {
    return voice.all().stream().flatMap(this::of);
  }

  /** The same, each only as a page shows it. */
  Stream<Text> labels(Voice voice) {
    return voice.all().stream()
        .flatMap(
            who ->
                Stream.of(
                        who.record().flatMap(dossier::find).stream().map(Entry::label),
                        who.country().stream().map(this::of),
                        who.words().stream())
                    .flatMap(labels -> labels));
  }

  private Stream<Text> of(Who who) {
    Stream<Text> recorded = who.record().flatMap(dossier::find).stream().map(Names::of);
    Stream<Text> state = who.country().stream().map(this::of);
    return Stream.of(recorded, state, who.words().stream(), who.side().stream().map(this::of))
        .flatMap(names -> names);
  }

  private static Text of(Speaking speaking) {
    return speaking instanceof Speaker person ? of(person) : speaking.label();
  }

  /** A place and those it lies in, the smallest first. */
  List<Text> of(Place place) {
    return dossier.relations().around(place).map(Place::label).toList();
  }

  /** A side. */
  Text of(Actor actor) {
    return actor
        .country()
        .map(this::of)
        .or(() -> actor.organization().flatMap(dossier::find).map(Entry::label))
        .orElseGet(() -> dossier.site().inWords(actor));
  }

  private Text of(Country country) {
    return inAll(page -> page.country(country));
  }

  /** What a document is called by its kind. */
  Text of(Form form) {
    return inAll(page -> page.form(form));
  }

  /** What pages call a word of the model, such as a status. */
  Text of(Enum<?> word) {
    return inAll(page -> page.word(word));
  }

  private Text inAll(Function<Views, String> words) {
    return new Text(
        languages.stream()
            .map(page -> new Text.Wording(Optional.of(tongue(page)), words.apply(page)))
            .toList());
  }

  /** What a sheet says first, in each language; nothing if it says nothing first. */
  List<Text> lead(Entry sheet) {
    Text lead =
        new Text(
            languages.stream()
                .map(page -> new Text.Wording(Optional.of(tongue(page)), page.lead(sheet)))
                .filter(wording -> !wording.words().isEmpty())
                .toList());
    return lead.wordings().isEmpty() ? List.of() : List.of(lead);
  }

  /** Words of an entry, marked if it is a draft, under embargo or in doubt. */
  Text marked(Entry entry, Text text) {
    return languages.stream()
        .limit(1)
        .map(page -> new Marking(dossier.site()).of(entry, text, page.publication()))
        .findFirst()
        .orElse(text);
  }

  /** A date as the pages tell it, in the order of the site's languages. */
  List<String> of(Edtf date) {
    return languages.stream().map(page -> page.date(date)).toList();
  }

  /** Dates of which one is right, likewise; nothing if there are none. */
  List<String> of(List<Edtf> dates) {
    return dates.isEmpty()
        ? List.of()
        : languages.stream().map(page -> page.either(dates)).toList();
  }

  /**
   * The passages of a text in each of its languages, as those pages tell them that show them: the
   * words are those of the text, the names in them the reader's.
   */
  Stream<Text> told(Body body) {
    return body.texts().stream().flatMap(text -> told(text, readers(body, text)));
  }

  private Stream<Text> told(Body.InLanguage text, List<Views> pages) {
    return text.prose().passages().stream()
        .map(
            passage ->
                new Text(
                    pages.stream()
                        .map(page -> passage.told(id -> called(id, page)))
                        .distinct()
                        .map(words -> new Text.Wording(text.language(), words))
                        .toList()));
  }

  private List<Views> readers(Body body, Body.InLanguage text) {
    Language home = dossier.site().language();
    return languages.stream()
        .filter(page -> body.serving(tongue(page), home).language().equals(text.language()))
        .toList();
  }

  private String called(String id, Views page) {
    return dossier.find(Ref.to(Entry.class, id)).map(page::label).orElse(id);
  }

  /** What we infer is not shown as a date, but things are found by it. */
  void dates(Reported<Edtf> when, Gathering words) {
    when.readings().stream()
        .filter(Reading::isInferred)
        .flatMap(reading -> reading.is().value().stream())
        .flatMap(day -> of(day).stream())
        .map(Text::of)
        .forEach(words::around);
  }

  /** The site's languages, by their tags. */
  Stream<String> tags() {
    return languages.stream().map(page -> tongue(page).tag());
  }

  private static Language tongue(Views page) {
    return page.translation().language();
  }

  /** What a source prints is in its language unless it says another. */
  static Text printed(Source source, Text text) {
    return new Text(
        text.wordings().stream()
            .map(w -> new Text.Wording(w.language().or(source::language), w.words()))
            .toList());
  }
}
