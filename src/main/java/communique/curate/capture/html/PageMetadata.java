package communique.curate.capture.html;

import communique.curate.capture.extract.About;
import communique.curate.capture.extract.PrintedDay;
import communique.curate.capture.extract.Tags;
import communique.curate.capture.extract.Words;
import communique.model.Source;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * What a page says of itself: JSON-LD, Highwire, Open Graph, Dublin Core, microdata, in this order.
 *
 * @param page as it is, nothing removed
 */
record PageMetadata(Document page) {

  private static final Pattern ADDRESS = Pattern.compile("(?i)https?://.*|.*@.*\\..*");
  private static final Pattern BY = Pattern.compile("(?i)^(?:by|von|par|por|di) ");
  private static final Pattern SEPARATOR = Pattern.compile(" [-–—|:·»] |[_|]");
  private static final Pattern PARTING = Pattern.compile("^[\\s|\\-–—:·•»«/]+|[\\s|\\-–—:·•»«/]+$");

  /** Open Graph says what else than an article a page can be. */
  private static final Map<String, Source.Kind> KINDS =
      Map.of(
          "video.other", Source.Kind.VIDEO,
          "video.episode", Source.Kind.VIDEO,
          "video.movie", Source.Kind.VIDEO,
          "video", Source.Kind.VIDEO,
          "book", Source.Kind.BOOK);

  /** Everything it says. */
  About about() {
    About linked = LinkedData.about(page);
    Optional<String> publisher =
        linked
            .publisher()
            .or(() -> first("citation_publisher", "citation_journal_title", "og:site_name"))
            .or(() -> first("dc.publisher", "dcterms.publisher", "application-name"));
    About about =
        linked.or(
            About.NONE
                .authors(authors(publisher))
                .published(published())
                .address(address())
                .kind(first("og:type").map(KINDS::get))
                .language(language()));
    return about
        .publisher(publisher)
        .authors(people(about.authors(), publisher))
        .title(title(linked, publisher));
  }

  /** The headline as printed, if it is the one that the metadata mean. */
  private Optional<String> title(About linked, Optional<String> publisher) {
    Optional<String> meant =
        linked
            .title()
            .or(() -> first("citation_title", "og:title", "dc.title", "dcterms.title"))
            .or(() -> Words.field(page.title()).map(this::printed))
            .map(title -> withoutName(title, publisher));
    List<String> printed =
        page.select("h1").stream()
            .filter(heading -> heading.closest("nav, aside, footer") == null)
            .flatMap(heading -> Words.field(heading.text()).stream())
            .distinct()
            .toList();
    return printed.stream()
        .filter(heading -> meant.filter(title -> isSame(heading, title)).isPresent())
        .findFirst()
        .or(() -> meant);
  }

  /** The beginning of a page's name that stands on the page by itself; else all of it. */
  private String printed(String name) {
    return SEPARATOR
        .matcher(name)
        .results()
        .map(end -> name.substring(0, end.start()).strip())
        .filter(part -> !part.isEmpty())
        .filter(
            part ->
                page.body().getAllElements().stream()
                    .anyMatch(element -> Words.line(element.ownText()).equals(part)))
        .reduce((shorter, longer) -> longer)
        .orElse(name);
  }

  private static boolean isSame(String heading, String title) {
    String one = bare(heading);
    String other = bare(title);
    return !one.isEmpty() && (one.startsWith(other) || other.startsWith(one));
  }

  private static String bare(String words) {
    return words
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static String withoutName(String title, Optional<String> publisher) {
    return publisher
        .filter(name -> title.length() > name.length() + 2)
        .map(
            name ->
                title.endsWith(name)
                    ? title.substring(0, title.length() - name.length())
                    : title.startsWith(name) ? title.substring(name.length()) : title)
        .filter(rest -> !rest.equals(title))
        .filter(rest -> PARTING.matcher(rest).find())
        .map(rest -> PARTING.matcher(rest).replaceAll("").strip())
        .filter(rest -> !rest.isEmpty())
        .orElse(title);
  }

  private List<String> authors(Optional<String> publisher) {
    return Stream.<Stream<String>>of(
            all("citation_author"),
            all("author", "dc.creator", "dcterms.creator", "article:author"),
            page.select("[itemprop=author] [itemprop=name], [rel=author]").stream()
                .map(Element::text))
        .map(names -> names.flatMap(PageMetadata::name).distinct().toList())
        .map(names -> people(names, publisher))
        .filter(names -> !names.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** Who published it is no author of it, though pages say so where they name none. */
  private static List<String> people(List<String> names, Optional<String> publisher) {
    return names.stream().filter(name -> !publisher.equals(Optional.of(name))).toList();
  }

  /** A name, if it is one and no address. */
  static Stream<String> name(String words) {
    return Words.field(words).stream()
        .map(name -> BY.matcher(name).replaceFirst(""))
        .filter(name -> !ADDRESS.matcher(name).matches());
  }

  private Optional<communique.model.Edtf> published() {
    return Stream.of(
            all("article:published_time", "citation_publication_date", "citation_date"),
            all("dcterms.issued", "dc.date.issued", "dcterms.created", "dcterms.date", "dc.date"),
            all("date", "pubdate", "publish-date", "parsely-pub-date", "sailthru.date"),
            attributes("[itemprop=datePublished]", "content"),
            attributes("[itemprop=datePublished]", "datetime"),
            attributes("time[pubdate]", "datetime"))
        .flatMap(Function.identity())
        .flatMap(words -> PrintedDay.read(words).stream())
        .findFirst();
  }

  private Optional<communique.model.Language> language() {
    return Stream.of(
            attributes("html[lang]", "lang"),
            attributes("html", "xml:lang"),
            all("og:locale", "citation_language", "dc.language", "dcterms.language"),
            attributes("meta[http-equiv~=(?i)content-language]", "content"))
        .flatMap(Function.identity())
        .flatMap(tag -> Tags.read(tag).stream())
        .findFirst();
  }

  private Optional<String> address() {
    return Stream.concat(
            page.select("link[rel~=(?i)^canonical$]").stream().map(link -> link.absUrl("href")),
            all("og:url", "citation_public_url", "citation_abstract_html_url"))
        .filter(address -> !address.isEmpty())
        .findFirst();
  }

  private Stream<String> attributes(String query, String name) {
    return page.select(query).stream()
        .map(element -> element.attr(name))
        .filter(value -> !value.isBlank());
  }

  private Optional<String> first(String... names) {
    return all(names).flatMap(words -> Words.field(words).stream()).findFirst();
  }

  /** What {@code meta} of these names say, in the order of the names; entities may be twice. */
  private Stream<String> all(String... names) {
    return Stream.of(names)
        .flatMap(
            name ->
                page.select("meta").stream()
                    .filter(
                        meta ->
                            name.equalsIgnoreCase(meta.attr("name"))
                                || name.equalsIgnoreCase(meta.attr("property"))))
        .map(meta -> Parser.unescapeEntities(meta.attr("content"), false))
        .filter(content -> !content.isBlank());
  }
}
