package communique.model;

import communique.problem.Severity;
import communique.shape.Doc;
import communique.shape.Given;
import communique.shape.Id;
import communique.shape.KeyedBy;
import communique.shape.Plain;
import communique.shape.RecordType;
import communique.shape.Ref;
import communique.shape.ShortFor;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The settings of a dossier: {@code site.yaml}. */
@Doc("The settings of a dossier: site.yaml.")
public record Site(
    @Doc(value = "The title of the site.", example = "Talks of two states") Text title,
    @Doc(value = "Who answers for it.", example = "Desk of Norland") Text publisher,
    @Doc("What calendars and feeds know it by, whatever its names; the publisher unless said.")
        Optional<String> id,
    @Doc("What it is about, in one sentence.") Optional<Text> about,
    @Doc("On what terms its words and data may be used; nothing is said unless this is.")
        Optional<Licence> licence,
    @Doc("The address under which it will be published.") Optional<BaseUrl> baseUrl,
    @Doc("The time zone of the desk; UTC unless said.") Optional<ZoneId> timeZone,
    @Doc("Sheets that rest on nothing published after this day are settled, and never stale.")
        Optional<LocalDate> settled,
    @Doc("The languages to build, the first one at the root; en unless said.")
        List<SiteLanguage> languages,
    @Doc("Pages that another tool puts beside ours, to be linked in the footer.")
        List<Neighbour> pages,
    @Doc("How the sheets are printed.") Optional<Paper> print,
    @Doc("Ids that records had before, each with the record that readers are sent to.")
        List<Redirect> redirects,
    @Doc("Names of countries that the desk prints otherwise, and countries that only it has.")
        List<CountryName> countries,
    @Doc("Reporting verbs of sources, with ours for readers of other languages.")
        List<ReportingVerb> verbs,
    @Doc("Sides in words, with what readers of other languages are told in their place.")
        List<SideName> sides,
    @Doc("Forms of documents besides ours, or in their place.") List<Forms.Row> forms,
    @Doc("Rules that weigh more or less here.") List<RuleSetting> rules,
    @Given List<Wordbook> messages) {

  private static final Language ENGLISH = Language.of("en");

  /** Stands in for settings that cannot be read. */
  public static final Site NAMELESS =
      new Site(
          Text.of(""),
          Text.of(""),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          List.of(),
          Optional.empty(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of());

  /** An id that a record had before. */
  @Doc("An id that a record had before.")
  @KeyedBy("from")
  @ShortFor("to")
  public record Redirect(
      @Doc("The id that is gone.") @Id String from,
      @Doc("The record that readers are sent to.") Ref<Entry> to) {}

  /** A page that another tool writes into the same site. */
  @Doc("A page that another tool writes into the same site.")
  public record Neighbour(
      @Doc("What the link says.") Text title,
      @Doc("Its path from the site's root, such as handbook/index.html.") PagePath path) {}

  /** A country under another name, or one that has a code of ISO 3166 for users only. */
  @Doc(
      "A country under another name, or one with a code that ISO 3166 leaves to its users, like XK.")
  @KeyedBy("country")
  @ShortFor("name")
  public record CountryName(
      @Doc("The country.") Country country,
      @Doc("The name to print.") Text name,
      @Doc("From when on it was there, if it was not always.") Optional<Edtf> from,
      @Doc("Until when it was there, if it is gone.") Optional<Edtf> to) {

    /** From when to when it was there, if that is said. */
    Optional<Edtf> span() {
      return Edtf.between(from, to);
    }
  }

  /** A verb with which sources report, and ours for it. */
  @Doc("A verb with which sources report, and ours for it.")
  @KeyedBy("verb")
  @ShortFor("says")
  public record ReportingVerb(
      @Doc("The verb as sources print it, and as renditions have it.") String verb,
      @Doc("Ours, which stands before it on pages in another language.") Text says) {}

  /** A side that has no id, in words of ours. */
  @Doc("A side that has no id, in words of ours.")
  @KeyedBy("side")
  @ShortFor("says")
  public record SideName(
      @Doc("The words as they stand in the records.") @Plain String side,
      @Doc("The words for readers of other languages.") Text says) {}

  /** A rule and what it weighs. */
  @Doc("A rule and what it weighs.")
  @KeyedBy("rule")
  @ShortFor("severity")
  public record RuleSetting(
      @Doc("The rule's name.") RuleName rule, @Doc("error, warning or off.") Severity severity) {}

  /** The same settings with words of the interface from files of their own. */
  public Site speaking(List<Wordbook> own) {
    return (Site) RecordType.of(Site.class).with(this, "messages", own);
  }

  /** The dossier's own words of the interface for readers of that language. */
  public Optional<Wordbook> wordbook(Language reader) {
    return messages.stream()
        .filter(book -> book.language().equals(reader))
        .findFirst()
        .or(() -> messages.stream().filter(book -> book.language().serves(reader)).findFirst());
  }

  /**
   * What tells it from all others: its id, else the first name of the publisher that is written,
   * whichever languages come first on the site.
   */
  public String known() {
    return id.orElseGet(
        () -> publisher.wordings().stream().map(Text.Wording::words).findFirst().orElse(""));
  }

  /** What other tools fill: folders, each with its {@code /}, and single pages. */
  public List<String> filledByOthers() {
    return pages.stream().map(page -> page.path().filled()).toList();
  }

  /** The address under which the site is published, with a slash at its end. */
  public Optional<String> base() {
    return baseUrl.map(BaseUrl::written);
  }

  /** What readers of that language are told a country is called. */
  public Text.Wording name(Country country, Language reader) {
    return countries.stream()
        .filter(renamed -> renamed.country().equals(country))
        .map(renamed -> renamed.name().serving(reader, language()))
        .findFirst()
        .orElseGet(() -> new Text.Wording(Optional.of(reader), country.name(reader)));
  }

  /** Whether it is known here what that code stands for. */
  public boolean knows(Country country) {
    return !country.isOfUsers()
        || countries.stream().anyMatch(own -> own.country().equals(country));
  }

  /** From when to when a country was there, if it was not always. */
  public Optional<Edtf> span(Country country) {
    return countries.stream()
        .filter(own -> own.country().equals(country))
        .flatMap(own -> own.span().stream())
        .findFirst()
        .or(country::span);
  }

  /** Our verb for one of a source, where the desk has one in the reader's language. */
  public Optional<Text> verb(String printed, Language reader) {
    return verb(printed).filter(says -> says.isFor(reader, language()));
  }

  /** Our verb for one of a source, in every language in which the desk has one. */
  public Optional<Text> verb(String printed) {
    return verbs.stream()
        .filter(known -> known.verb().equals(printed))
        .map(ReportingVerb::says)
        .findFirst();
  }

  /** The words for a side without an id, where the desk has some in the reader's language. */
  public Optional<Text> side(Actor side, Language reader) {
    return sides.stream()
        .filter(known -> known.side().equals(side.written()))
        .map(SideName::says)
        .filter(says -> says.isFor(reader, language()))
        .findFirst();
  }

  /** A side without an id in all the words that there are for it. */
  public Text inWords(Actor side) {
    return sides.stream()
        .filter(known -> known.side().equals(side.written()))
        .map(known -> Text.of(side.written()).or(Optional.of(known.says())))
        .findFirst()
        .orElseGet(() -> Text.of(side.written()));
  }

  /** The path of the site on its host, with a slash at both ends; nothing if it has no address. */
  public Optional<String> root() {
    return baseUrl.map(BaseUrl::path);
  }

  /** The folder of the pages in one of the languages, with a slash at its end; none at the root. */
  public String folder(Language language) {
    if (language.equals(language())) {
      return "";
    }
    String primary = language.primary();
    boolean shared =
        languages.stream().filter(l -> l.language().primary().equals(primary)).count() > 1;
    return (shared ? language.tag() : primary) + "/";
  }

  /** The languages of its readers, that at the root first. */
  public Stream<Language> readers() {
    return languages.isEmpty()
        ? Stream.of(language())
        : languages.stream().map(SiteLanguage::language);
  }

  /** The language at the root. */
  public Language language() {
    return languages.isEmpty() ? ENGLISH : languages.get(0).language();
  }
}
