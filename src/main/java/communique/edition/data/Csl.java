package communique.edition.data;

import communique.model.Edtf;
import communique.model.Entry;
import communique.model.Language;
import communique.model.Publication;
import communique.model.Season;
import communique.model.Source;
import communique.model.Text;
import communique.output.json.Json;
import communique.view.Notice;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Sources as items of CSL-JSON 1.0, which citation managers read.
 *
 * @param json takes the items
 * @param language the language of titles that are in several
 * @param notice that a record is not published
 */
record Csl(Json json, Language language, Function<Entry, Optional<String>> notice) {

  /** Items of what is published. */
  Csl(Json json, Language language) {
    this(json, language, source -> Optional.empty());
  }

  /** Items of what is published, and of what this reader is shown besides. */
  static Csl of(Json json, Publication publication) {
    return new Csl(json, publication.dossier().site().language(), new Notice(publication)::of);
  }

  /**
   * CSL counts the seasons from the spring, and has one for all of a date, not one for each end.
   */
  private static final int FIRST_SEASON = 1;

  /** Puts the fields of one item into the object that is open. */
  void put(Source source) {
    json.put("id", source.id());
    json.put("type", type(source));
    json.put("title", source.title().value().map(this::words));
    if (!source.authors().isEmpty()) {
      json.name("author");
      json.array(
          () ->
              source.authors().forEach(one -> json.object(() -> json.put("literal", words(one)))));
    }
    json.put(house(source), source.publisher().value().map(this::words));
    source.published().value().ifPresent(date -> date("issued", date.gregorian()));
    source.read().ifPresent(date -> date("accessed", date));
    json.put("URL", source.url().map(URI::toString));
    json.put("archive_location", source.archived().map(copy -> copy.url().toString()));
    json.put("language", source.language().map(Language::tag));
    json.put("note", note(source));
  }

  /** That our record of it is not published stands first. */
  private Optional<String> note(Source source) {
    String note =
        Stream.of(notice.apply(source), source.note().map(this::words))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(" "));
    return Optional.of(note).filter(words -> !words.isEmpty());
  }

  private static String type(Source source) {
    return switch (source.kind().orElse(Source.Kind.NEWS)) {
      case NEWS -> "article-newspaper";
      case OFFICIAL, OFFICIAL_TEXT -> "document";
      case TRANSCRIPT -> "speech";
      case VIDEO -> "motion_picture";
      case POST -> "post";
      case DATASET -> "dataset";
      case BOOK -> "book";
      case REFERENCE -> "entry";
    };
  }

  /** A newspaper contains its articles. */
  private static String house(Source source) {
    return type(source).equals("article-newspaper") ? "container-title" : "publisher";
  }

  private String words(Text text) {
    return text.serving(language, language).words();
  }

  /** In numbers, where these and {@code circa} can tell all of it; else as written. */
  private void date(String name, Edtf date) {
    List<Edtf> ends = ends(date).toList();
    boolean sayable =
        !ends.isEmpty()
            && ends.stream().noneMatch(end -> part(end).isEmpty() || isOnlyUncertain(end))
            && ends.stream().map(Edtf::isApproximate).distinct().count() == 1
            && (ends.size() == 1 || ends.stream().allMatch(end -> end.season().isEmpty()));
    json.object(
        name,
        () -> {
          if (sayable) {
            numbers(ends);
          } else {
            json.put("literal", date.written());
          }
        });
  }

  private void numbers(List<Edtf> ends) {
    json.name("date-parts");
    json.array(() -> ends.forEach(end -> json.array(() -> part(end).forEach(json::number))));
    ends.stream()
        .flatMap(end -> end.season().stream())
        .forEach(
            season -> json.put("season", List.of(Season.values()).indexOf(season) + FIRST_SEASON));
    if (ends.stream().anyMatch(Edtf::isApproximate)) {
      json.put("circa", true);
    }
  }

  /** CSL can say of a date that it is about then, but not that it is perhaps then. */
  private static boolean isOnlyUncertain(Edtf date) {
    return date.isUncertain() && !date.isApproximate();
  }

  /** The date, or the two ends of an interval; nothing if one of them is open. */
  private static Stream<Edtf> ends(Edtf date) {
    if (!date.isInterval()) {
      return Stream.of(date);
    }
    return date.start().stream()
        .flatMap(start -> date.end().stream().flatMap(end -> Stream.of(start, end)));
  }

  /**
   * The date in numbers; none where numbers would say more than is known, or programs disagree on
   * what they mean: CSL has no year 0.
   */
  private static List<Integer> part(Edtf date) {
    LocalDate day = date.earliest();
    if (day.getYear() < 1) {
      return List.of();
    }
    return switch (date.precision()) {
      case TIME, DAY -> List.of(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
      case MONTH -> List.of(day.getYear(), day.getMonthValue());
      case SEASON, YEAR -> List.of(day.getYear());
      case DECADE, CENTURY, INTERVAL, SET -> List.of();
    };
  }
}
