package communique.edition.reference;

import communique.edition.data.SheetVersion;
import communique.model.Dossier;
import communique.model.Edtf;
import communique.model.Language;
import communique.model.Publication;
import communique.model.Sheet;
import communique.model.Source;
import communique.model.Text;
import communique.view.Addresses;
import communique.view.AsOf;
import communique.view.Notice;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Something that can be cited, in the words of the first language of the site.
 *
 * @param key its id
 * @param form what it is
 * @param title its title
 * @param authors whose words it is, each as named
 * @param house the paper that it stands in, or who published it
 * @param published when it was published; of a sheet, as of when it tells
 * @param version which version of a sheet it is: a few digits that its page shows, too
 * @param read when it was read
 * @param url where it is read
 * @param archived where an archive keeps it
 * @param language the language it is in
 * @param note what else is said of it
 */
public record Reference(
    String key,
    Form form,
    Optional<String> title,
    List<String> authors,
    Optional<String> house,
    Optional<Edtf> published,
    Optional<String> version,
    Optional<Edtf> read,
    Optional<String> url,
    Optional<String> archived,
    Optional<Language> language,
    Optional<String> note) {

  /** What it is, as BibTeX and RIS name it. */
  enum Form {
    ARTICLE("article", "journal", "NEWS", "T2"),
    OFFICIAL("misc", "howpublished", "GOVDOC", "PB"),
    BOOK("book", "publisher", "BOOK", "PB"),
    VIDEO("misc", "howpublished", "VIDEO", "PB"),
    DATA("misc", "howpublished", "DATA", "PB"),
    WEB("misc", "howpublished", "ELEC", "PB"),
    OTHER("misc", "howpublished", "GEN", "PB");

    private final String bibtex;
    private final String house;
    private final String ris;
    private final String tag;

    Form(String bibtex, String house, String ris, String tag) {
      this.bibtex = bibtex;
      this.house = house;
      this.ris = ris;
      this.tag = tag;
    }

    String bibtex() {
      return bibtex;
    }

    /** The field of BibTeX in which the house stands. */
    String house() {
      return house;
    }

    String ris() {
      return ris;
    }

    /** The tag of RIS under which the house stands. */
    String tag() {
      return tag;
    }

    private static Form of(Source source) {
      return switch (source.kind().orElse(Source.Kind.NEWS)) {
        case NEWS -> ARTICLE;
        case OFFICIAL, OFFICIAL_TEXT -> OFFICIAL;
        case VIDEO -> VIDEO;
        case POST -> WEB;
        case DATASET -> DATA;
        case BOOK -> BOOK;
        case TRANSCRIPT, REFERENCE -> OTHER;
      };
    }
  }

  /** A sheet itself. */
  static Reference of(Sheet sheet, Publication publication) {
    Dossier dossier = publication.dossier();
    Language home = dossier.site().language();
    return new Reference(
        sheet.id(),
        Form.WEB,
        Optional.of(words(sheet.label(), home)),
        List.of(words(dossier.site().publisher(), home)),
        Optional.of(words(dossier.site().title(), home)),
        new AsOf(dossier).of(sheet),
        Optional.of(new SheetVersion(dossier, sheet).written()),
        Optional.empty(),
        dossier.site().base().flatMap(base -> Addresses.page(sheet).map(path -> base + path)),
        Optional.empty(),
        Optional.of(home),
        new Notice(publication).of(sheet));
  }

  /** A source. */
  static Reference of(Source source, Publication publication) {
    Dossier dossier = publication.dossier();
    Language home = dossier.site().language();
    return new Reference(
        source.id(),
        Form.of(source),
        source.title().value().map(title -> words(title, home)),
        source.authors().stream().map(one -> words(one, home)).toList(),
        source.publisher().value().map(house -> words(house, home)),
        source.published().value().map(Edtf::gregorian),
        Optional.empty(),
        source.read(),
        source.url().map(URI::toString),
        source.archived().map(copy -> copy.url().toString()),
        source.language(),
        note(new Notice(publication).of(source), source.note().map(note -> words(note, home))));
  }

  /** That our record of it is not published stands first. */
  private static Optional<String> note(Optional<String> notice, Optional<String> note) {
    return Optional.of(
            Stream.of(notice, note).flatMap(Optional::stream).collect(Collectors.joining(" ")))
        .filter(words -> !words.isEmpty());
  }

  private static String words(Text text, Language home) {
    return text.serving(home, home).words();
  }

  /** A date of which nothing is in doubt, down to a year, a month or a day. */
  static boolean isPlain(Edtf date) {
    boolean sure = !date.isApproximate() && !date.isUncertain() && date.earliest().getYear() > 0;
    return sure
        && switch (date.precision()) {
          case TIME, DAY, MONTH, YEAR -> true;
          case SEASON, DECADE, CENTURY, INTERVAL, SET -> false;
        };
  }
}
