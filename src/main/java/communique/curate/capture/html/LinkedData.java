package communique.curate.capture.html;

import communique.curate.capture.extract.About;
import communique.curate.capture.extract.PrintedDay;
import communique.curate.capture.extract.Tags;
import communique.curate.capture.extract.Words;
import communique.model.Source;
import communique.output.json.JsonTree;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** The JSON-LD of a page, in the words of schema.org. */
final class LinkedData {

  /** Blocks of more characters are no description of an article. */
  private static final int LONGEST = 1 << 20;

  private static final Map<String, Source.Kind> KINDS = new HashMap<>();

  static {
    Stream.of(
            "NewsArticle",
            "AnalysisNewsArticle",
            "AskPublicNewsArticle",
            "BackgroundNewsArticle",
            "OpinionNewsArticle",
            "ReportageNewsArticle",
            "ReviewNewsArticle")
        .forEach(type -> KINDS.put(type, Source.Kind.NEWS));
    Stream.of("SocialMediaPosting", "DiscussionForumPosting")
        .forEach(type -> KINDS.put(type, Source.Kind.POST));
    Stream.of("Book", "Report").forEach(type -> KINDS.put(type, Source.Kind.BOOK));
    KINDS.put("VideoObject", Source.Kind.VIDEO);
    KINDS.put("Dataset", Source.Kind.DATASET);
  }

  /** Descriptions of an item whose type says nothing of its kind. */
  private static final List<String> OTHERS =
      List.of(
          "Article", "BlogPosting", "ScholarlyArticle", "TechArticle", "CreativeWork", "WebPage");

  private final Map<String, Map<?, ?>> named = new HashMap<>();

  private LinkedData() {}

  /** What the description of the page's article says; nothing if there is none. */
  static About about(Document page) {
    List<Map<?, ?>> things =
        page.select("script[type=application/ld+json]").stream()
            .map(Element::data)
            .filter(data -> data.length() <= LONGEST)
            .flatMap(data -> JsonTree.read(data).stream())
            .<Map<?, ?>>flatMap(LinkedData::things)
            .toList();
    LinkedData data = new LinkedData();
    things.forEach(
        thing -> text(thing.get("@id")).ifPresent(id -> data.named.putIfAbsent(id, thing)));
    return Stream.<Stream<Map<?, ?>>>of(
            things.stream().filter(thing -> type(thing, KINDS.keySet()).isPresent()),
            things.stream().filter(thing -> type(thing, OTHERS).isPresent()))
        .flatMap(found -> found)
        .findFirst()
        .map(data::about)
        .orElse(About.NONE);
  }

  /** The things described side by side, not those inside of them. */
  private static Stream<Map<?, ?>> things(Object value) {
    if (value instanceof List<?> list) {
      return list.stream().flatMap(LinkedData::things);
    }
    if (!(value instanceof Map<?, ?> thing)) {
      return Stream.empty();
    }
    return thing.get("@graph") instanceof List<?> graph
        ? Stream.concat(Stream.of(thing), graph.stream().flatMap(LinkedData::things))
        : Stream.of(thing);
  }

  private static Optional<String> type(Map<?, ?> thing, java.util.Collection<String> among) {
    return each(thing.get("@type"))
        .flatMap(type -> text(type).stream())
        .filter(among::contains)
        .findFirst();
  }

  private About about(Map<?, ?> thing) {
    return About.NONE
        .title(words(thing, "headline").or(() -> words(thing, "name")))
        .publisher(names(thing.get("publisher")).findFirst())
        .authors(names(thing.get("author")).distinct().toList())
        .published(text(thing.get("datePublished")).flatMap(PrintedDay::read))
        .language(text(thing.get("inLanguage")).flatMap(Tags::read))
        .kind(type(thing, KINDS.keySet()).map(KINDS::get));
  }

  private static Optional<String> words(Map<?, ?> thing, String key) {
    return text(thing.get(key)).flatMap(Words::field);
  }

  private Stream<String> names(@Nullable Object value) {
    return each(value).flatMap(one -> name(one).stream()).flatMap(PageMetadata::name);
  }

  private Optional<String> name(@Nullable Object value) {
    if (!(value instanceof Map<?, ?> thing)) {
      return text(value);
    }
    return text(thing.get("name"))
        .or(() -> text(thing.get("@id")).map(named::get).flatMap(other -> text(other.get("name"))));
  }

  private static Stream<?> each(@Nullable Object value) {
    return value instanceof List<?> list ? list.stream() : Stream.ofNullable(value);
  }

  private static Optional<String> text(@Nullable Object value) {
    return value instanceof String words && !words.isBlank()
        ? Optional.of(Parser.unescapeEntities(words, false))
        : Optional.empty();
  }
}
