package communique.view;

import communique.model.Actor;
import communique.model.Amount;
import communique.model.Cited;
import communique.model.Country;
import communique.model.CountryPair;
import communique.model.Differ;
import communique.model.Disputed;
import communique.model.Dossier;
import communique.model.Edtf;
import communique.model.Entry;
import communique.model.Form;
import communique.model.Forms;
import communique.model.Language;
import communique.model.Party;
import communique.model.Reading;
import communique.model.Reported;
import communique.model.ShortName;
import communique.model.Source;
import communique.model.StatusChange;
import communique.model.Term;
import communique.model.Text;
import communique.model.Worth;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Everything that a page says, in the page's language. */
final class Words {

  /** The language whose reporting verbs have translations. */
  private static final Language VERBS = Language.of("en");

  /** So many sides are named in a line. */
  private static final int MOST_NAMED = 5;

  private final Messages messages;
  private final Language language;
  private final Dossier dossier;
  private final Language home;
  private final Collation order;
  private final Dates dates;
  private final Sums sums;
  private final List<String> borrowed = new ArrayList<>();

  Words(Translation translation, Dossier dossier) {
    this.messages = translation.messages();
    this.language = translation.language();
    this.dossier = dossier;
    this.home = dossier.site().language();
    this.order = new Collation(language);
    this.dates = new Dates(messages);
    this.sums = new Sums(messages);
  }

  Language language() {
    return language;
  }

  /** The first letters of words, as they head a list of names; none if they begin with none. */
  String initial(String words, int count) {
    return order.initial(words, count);
  }

  /** So much of a name as has so many letters, and a sign that it goes on. */
  String beginning(String name, int count) {
    int[] letters =
        IntStream.range(0, name.length()).filter(i -> Character.isLetter(name.charAt(i))).toArray();
    return letters.length <= count ? name : name.substring(0, letters[count - 1] + 1) + "…";
  }

  /** Entries in the order of what is shown of them; where that is the same, of their ids. */
  <E extends Entry> List<E> sorted(Collection<E> entries) {
    return sorted(entries.stream().sorted(Comparator.comparing(Entry::id)).toList(), this::filed);
  }

  /** The words that an entry is looked up by. */
  String filed(Entry entry) {
    return entry.filedUnder(language, home).serving(language, home).words();
  }

  /** Things in the order in which a reader of the page looks their words up. */
  <T> List<T> sorted(Collection<T> things, Function<T, String> words) {
    return order.sorted(things, words);
  }

  /** The same as a text that says its language, which may not be that of the site. */
  Text own(String key) {
    return new Text(List.of(new Text.Wording(Optional.of(language), say(key))));
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

  /** What a difference comes to, if there is one. */
  Verdict verdict(Optional<Differ> differ) {
    return differ.map(one -> new Verdict(Messages.key(one.name()), name(one))).orElse(Verdict.NONE);
  }

  /** The key of the words that several answers differ, or that one source gives all of them. */
  static String differing(Reported<?> question) {
    return question.isOfOneSource() ? "lead.differ-one" : "lead.differ";
  }

  /** The same of sides. */
  static String differing(Disputed sides) {
    return sides.isOfOneSource() ? "lead.differ-one" : "lead.differ";
  }

  /** What a form is called: by the site, else by us. */
  Phrase form(Form form) {
    return Forms.of(dossier.site())
        .find(form)
        .flatMap(Forms.Row::name)
        .map(this::text)
        .orElseGet(
            () ->
                Phrase.of(
                    messages.has("form." + form.written())
                        ? say("form." + form.written())
                        : form.written().replace('-', ' ')));
  }

  /** The same with phrases among the arguments, each of which keeps its language. */
  Phrase phrase(String key, Object... arguments) {
    return messages.phrase(key, arguments);
  }

  /** The words under a key around pieces of a sentence, see {@link Sentence#of}. */
  Sentence sentence(String id, String key, Object... arguments) {
    return Sentence.of(id, messages.cut(key, arguments));
  }

  /** A value where there is no room for the reason, marked if it is our inference. */
  Phrase told(Phrase value, boolean inferred) {
    return inferred ? phrase("inferred.value", value) : value;
  }

  /** What a language is called in that of the page; its tag if no message says so. */
  String named(Language other) {
    String key = "lang." + other.tag();
    return messages.has(key) ? say(key) : other.tag();
  }

  /** What a field is called that was changed; as it is written if no record has it. */
  String changed(String field) {
    String key = "changed." + field;
    return messages.has(key) ? say(key) : field;
  }

  /** What a question is called that nothing answers: its label, unless that needs an answer. */
  String missing(Fact question) {
    String key = question.id().replace("fact_", "missing.");
    return messages.has(key) ? say(key) : question.label();
  }

  /** The name of a language in itself; its tag if the interface does not speak it. */
  String name(Language other) {
    String own = "language." + other.tag();
    Locale locale = Locale.forLanguageTag(other.tag());
    return messages.has(own)
        ? say(own)
        : other
            .spoken()
            .map(spoken -> say("language." + spoken.tag()))
            .or(() -> dossier.site().wordbook(other).map(book -> locale.getDisplayName(locale)))
            .orElse(other.tag());
  }

  Phrase text(Text text) {
    return text(text, home());
  }

  /** The words, with the name of a language that is not ours. */
  Phrase named(Text.Wording wording) {
    Language own = wording.languageOr(home());
    Phrase said = Phrase.of(wording.words(), mark(own));
    return mark(own).isEmpty() ? said : phrase("title.in", said, name(own));
  }

  /** What a source prints, which is in its language, or that of the site if it says none. */
  Phrase printed(Source source, Text text) {
    Text.Wording found = text.serving(language, of(source));
    return Phrase.of(found.words(), mark(found.languageOr(of(source))));
  }

  /** Words as a source prints them. */
  Phrase printed(Source source, String words) {
    return Phrase.of(words, mark(of(source)));
  }

  /** A source's reporting verb, and before it ours for it where the page is in another language. */
  Phrase verb(Source source, String verb) {
    Phrase printed = printed(source, verb);
    Optional<Phrase> desk =
        dossier
            .site()
            .verb(verb, language)
            .filter(says -> !mark(of(source)).isEmpty())
            .map(says -> phrase("verb.printed", text(says), printed));
    return desk.orElseGet(() -> builtIn(source, verb, printed));
  }

  /** English sources report with verbs that every language of the interface knows. */
  private Phrase builtIn(Source source, String verb, Phrase printed) {
    String key = "verb." + verb.replace(' ', '-');
    return mark(of(source)).isEmpty() || !of(source).serves(VERBS) || !messages.has(key)
        ? printed
        : phrase("verb.printed", say(key), printed);
  }

  /** A name that its bearer gives itself: in its own language it is not untranslated. */
  Phrase called(Text name) {
    Text.Wording found = name.serving(language, home());
    return Phrase.of(found.words(), mark(found.languageOr(home())));
  }

  /** The language of a source: that of the site if it says none. */
  Language of(Source source) {
    return source.language().orElse(home());
  }

  private Phrase text(Text text, Language unsaid) {
    Text.Wording found = text.serving(language, unsaid);
    return in(found.languageOr(unsaid), found.words());
  }

  /** The words, or none. */
  Phrase text(Optional<Text> text) {
    return text.map(this::text).orElse(Phrase.NONE);
  }

  /** What a source is called in a mark. */
  Phrase shortName(ShortName name) {
    Phrase called = called(name.words());
    String letter = name.letter() == 0 ? "" : letter(name.letter());
    Phrase date = Phrase.of(name.date().map(day -> dates.brief(day, name.dated())).orElse(""));
    return Phrase.join(" ", List.of(called, date, Phrase.of(letter)));
  }

  /** The letters of the alphabet; after these, numbers. */
  private static String letter(int number) {
    return number > 26 ? String.valueOf(number) : String.valueOf((char) ('a' + number - 1));
  }

  /** How something is inferred, and what else a reader should know of it; neither may be said. */
  List<Phrase> remarks(Optional<Text> because, Optional<Text> note) {
    return Stream.concat(
            because.stream().map(why -> phrase("how.because", text(why))),
            note.stream().map(this::text))
        .toList();
  }

  /** What stands in the language of the site, such as a name without translations. */
  Phrase home(String words) {
    return in(home(), words);
  }

  /** A term in the words of a source; where these are in another language, after ours. */
  Phrase print(Term term) {
    Phrase printed = Phrase.of(term.print(), mark(of(term)));
    return ours(term.says())
        .filter(says -> !mark(of(term)).isEmpty())
        .map(says -> phrase("money.printed", says, printed))
        .orElse(printed);
  }

  /** From when to when a term runs, if both are stated; else the words of a source. */
  Phrase runs(Term term) {
    return term.start().isPresent() && term.end().isPresent()
        ? Phrase.of(span(term.start(), term.end()))
        : print(term);
  }

  /** The language in which a source prints it: that of the first one cited. */
  private Language of(Cited printed) {
    return printed.cite().stream()
        .findFirst()
        .map(cite -> of(dossier.get(cite.source())))
        .orElse(home());
  }

  /**
   * An amount in the words of a source; where these are in another language, after ours.
   *
   * @param coded whether the code of the currency stands beside it, outside of what was printed and
   *     only where that has none
   */
  Phrase print(Amount amount, boolean coded) {
    Phrase printed = Phrase.of(amount.print(), mark(of(amount)));
    boolean isForeign = !mark(of(amount)).isEmpty();
    Optional<String> code =
        amount
            .worth()
            .filter(worth -> coded && (isForeign || !amount.print().contains(worth.currency())))
            .map(this::code);
    return isForeign
        ? sums.words(amount)
            .map(ours -> code.map(beside -> say("money.coded", ours, beside)).orElse(ours))
            .map(ours -> phrase("money.printed", ours, printed))
            .orElse(printed)
        : Phrase.join(" ", List.of(printed, Phrase.of(code.orElse(""))));
  }

  /**
   * One amount as several sources print it: as printed in the language of the page, if one does;
   * else in ours alone, since no print is that of all.
   */
  Phrase print(List<Amount> same) {
    Amount first =
        same.stream().filter(one -> mark(of(one)).isEmpty()).findFirst().orElse(same.get(0));
    boolean differ = same.stream().map(Amount::print).distinct().count() > 1;
    return differ && !mark(of(first)).isEmpty()
        ? sums.words(first).map(Phrase::of).orElseGet(() -> print(first, false))
        : print(first, false);
  }

  private String code(Worth worth) {
    return say(worth.isAssumed() ? "money.assumed" : "money.code", worth.currency());
  }

  /**
   * What the languages are called, other than the page's, of the words of ours asked for so far.
   */
  List<String> borrowed() {
    return Collections.unmodifiableList(borrowed);
  }

  private Phrase in(Language of, String words) {
    borrow(of, words);
    return Phrase.of(words, mark(of));
  }

  /** Words of ours in that language stand on the page. */
  void borrow(Language of, String words) {
    if (mark(of).isEmpty() || words.isEmpty()) {
      return;
    }
    String name = named(of);
    if (!borrowed.contains(name)) {
      borrowed.add(name);
    }
  }

  /** The tag of a language; nothing for that of the page. */
  String mark(Language of) {
    return of.serves(language) ? "" : of.tag();
  }

  /** The language of what does not say its own. */
  Language home() {
    return home;
  }

  Phrase label(Entry entry) {
    return entry instanceof Source source ? label(source) : text(entry.label());
  }

  /** The title; where none is stated, who published it when; else what marks call it. */
  private Phrase label(Source source) {
    Optional<Phrase> publisher = source.publisher().value().map(this::called);
    Optional<Phrase> day = source.published().value().map(this::date).map(Phrase::of);
    return source
        .title()
        .value()
        .map(title -> printed(source, title))
        .or(
            () ->
                publisher.map(name -> line(Stream.concat(Stream.of(name), day.stream()).toList())))
        .or(() -> source.shortName().map(this::called))
        .orElseGet(() -> Phrase.of(source.id()));
  }

  /** Several things of a list in one line. */
  Phrase list(List<Phrase> all) {
    return Phrase.join(say("list.between"), all);
  }

  /** Several of which one is right. */
  Phrase either(List<Phrase> all) {
    return all.stream()
        .reduce((one, other) -> phrase("list.either", one, other))
        .orElse(Phrase.NONE);
  }

  /** What belongs to one thing, such as its name and its date. */
  Phrase line(List<Phrase> parts) {
    return Phrase.join(say("mark.comma"), parts);
  }

  String date(Edtf date) {
    return dates.words(date);
  }

  /** A date for words that say since when. */
  String start(Edtf date) {
    return dates.start(date);
  }

  /** A date for words that say on or in which day. */
  String point(Edtf date) {
    return dates.point(date);
  }

  /** From when to when, as far as that is known; empty if it is not at all. */
  String span(Optional<Edtf> from, Optional<Edtf> until) {
    return from.isPresent() && until.isPresent()
        ? dates.range(from.get(), until.get())
        : from.map(dates::from).or(() -> until.map(dates::until)).orElse("");
  }

  /** A date, and the words of the source beside its day, or alone. */
  Phrase date(Reading<Edtf> reading) {
    Optional<Edtf> day = reading.is().value();
    return reading
        .as()
        .map(as -> day.map(date -> date(date, as)).orElseGet(() -> text(as)))
        .orElseGet(() -> Phrase.of(day.map(this::date).orElseGet(() -> say("not-stated"))));
  }

  /** The same where there is no room for the reason: what of it is our inference is marked. */
  Phrase told(Reading<Edtf> reading) {
    return inferredDay(reading).orElseGet(() -> told(date(reading), reading.isInferred()));
  }

  /**
   * A day that is our inference, marked as such, and beside it words of the source that are not.
   */
  Optional<Phrase> inferredDay(Reading<?> reading) {
    return reading
        .happened()
        .filter(day -> reading.isInferred())
        .flatMap(
            day ->
                reading
                    .as()
                    .filter(as -> !date(day, as).equals(text(as)))
                    .map(as -> line(List.of(told(Phrase.of(date(day.day())), true), text(as)))));
  }

  /** The words of a source for a date, and beside them what of the date they do not say here. */
  Phrase date(Edtf date, Text as) {
    Phrase told = text(as);
    Language own = as.serving(language, home()).languageOr(home());
    if (new DateInWords(date, own).isAllIn(told.words()) || isIn(date(date), told.words())) {
      return told;
    }
    return line(List.of(Phrase.of(date(date.day())), told));
  }

  /** Whether words stand in others, and no digit before or behind makes another number of them. */
  private static boolean isIn(String date, String words) {
    return Pattern.compile("(?<![0-9])" + Pattern.quote(date) + "(?![0-9])").matcher(words).find();
  }

  /** The dates of a step; where sources differ, each of them. */
  Phrase dates(StatusChange step) {
    List<Reading<Edtf>> readings = step.dates().readings();
    return either(
        readings.stream()
            .filter(one -> one.as().isPresent() || one.equals(first(readings, one)))
            .map(one -> told(date(one), one.isInferred()))
            .distinct()
            .toList());
  }

  /** The first that says the same without words of its own. */
  private static Reading<Edtf> first(List<Reading<Edtf>> readings, Reading<Edtf> one) {
    return readings.stream()
        .filter(other -> other.as().isEmpty())
        .filter(other -> other.is().meaning().equals(one.is().meaning()))
        .findFirst()
        .orElse(one);
  }

  /** From the one date to the other, in one line. */
  String span(Edtf from, Edtf until) {
    return dates.range(from, until);
  }

  /** What a step is called in a ladder of dates. */
  String ladder(StatusChange step) {
    return say("ladder." + Messages.key(step.status().name()));
  }

  /** What an agreement became, by whom if not by all, and with effect from when. */
  Phrase status(StatusChange step) {
    Phrase status = by(name(step.status()), step.by());
    return step.effect().map(day -> phrase("status.effect", status, start(day))).orElse(status);
  }

  /** What was done, and by whom; nobody if all did it. */
  Phrase by(String what, List<Actor> who) {
    return who.isEmpty() ? Phrase.of(what) : phrase("status.by", what, actors(who));
  }

  /** Countries and organizations in one line; of many the first. */
  Phrase actors(List<Actor> all) {
    Stream<Phrase> named = all.stream().limit(MOST_NAMED).map(this::actor);
    Stream<Phrase> more =
        Stream.of(all.size() - MOST_NAMED)
            .filter(rest -> rest > 0)
            .map(rest -> Phrase.of(say("table.more", rest)));
    return list(Stream.concat(named, more).toList());
  }

  String day(LocalDate day) {
    return dates.day(day);
  }

  String month(YearMonth month) {
    return dates.month(month);
  }

  /** A month without its year. */
  String monthAlone(YearMonth month) {
    return dates.monthAlone(month);
  }

  /** The year of the calendar with that number; 0 is 1 BC. */
  String year(int year) {
    return dates.year(year);
  }

  String moment(OffsetDateTime moment) {
    return dates.moment(moment);
  }

  Phrase country(Country country) {
    Text.Wording name = dossier.site().name(country, language);
    return in(name.languageOr(home()), name.words());
  }

  /** How closely a date is known; empty if to the day, or if its words are those of a span. */
  String precision(Edtf date) {
    return switch (date.precision()) {
      case TIME, DAY, INTERVAL, SET -> "";
      case MONTH, SEASON, YEAR, DECADE, CENTURY -> name(date.precision());
    };
  }

  /** Both names: first the country that readers of the language call theirs, if it is one. */
  Phrase pair(CountryPair pair) {
    Comparator<Country> ownFirst =
        Comparator.comparing(country -> !language.country().equals(Optional.of(country)));
    Comparator<Country> byWords = Comparator.comparing(one -> country(one).words(), order);
    return Phrase.join(
        "–",
        pair.both().stream().sorted(ownFirst.thenComparing(byWords)).map(this::country).toList());
  }

  /** A side in the words that we have for this reader, else as it stands in the record. */
  Phrase party(Party party) {
    return ours(party.as()).orElseGet(() -> actor(party.is()));
  }

  /** Words of ours that a reader of the page can read; nothing if there are none. */
  Optional<Phrase> ours(Optional<Text> text) {
    return text.filter(ours -> ours.isFor(language, home())).map(this::text);
  }

  Phrase actor(Actor actor) {
    return actor
        .country()
        .map(this::country)
        .or(() -> actor.organization().flatMap(dossier::find).map(this::label))
        .or(() -> dossier.site().side(actor, language).map(this::text))
        .orElseGet(() -> home(actor.written()));
  }

  /** A name in each of its own scripts but that of the page, which stands in the label. */
  List<NativeName> natives(Optional<Text> name) {
    return name.stream()
        .flatMap(text -> text.wordings().stream())
        .filter(w -> w.language().filter(own -> own.serves(language)).isEmpty())
        .map(w -> new NativeName(w.words(), w.language().map(Language::tag).orElse("und")))
        .toList();
  }
}
