package communique.edition.data;

import communique.model.Edtf;
import communique.model.Language;
import communique.model.Source;
import communique.model.Text;
import communique.output.json.Json;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Sources as items of CSL-JSON 1.0, which citation managers read.
 *
 * @param json takes the items
 * @param language the language of titles that are in several
 */
record Csl(Json json, Language language) {

  /** Puts the fields of one item into the object that is open. */
  void put(Source source) {
    json.put("id", source.id());
    json.put("type", type(source));
    json.put("title", source.title().value().map(this::words));
    json.put(house(source), source.publisher().value().map(this::words));
    source.published().value().ifPresent(date -> date("issued", date));
    source.read().ifPresent(date -> date("accessed", date));
    json.put("URL", source.url().map(URI::toString));
    json.put("language", source.language().map(Language::tag));
    json.put("note", source.note().map(this::words));
  }

  private static String type(Source source) {
    return switch (source.kind().orElse(Source.Kind.NEWS)) {
      case NEWS -> "article-newspaper";
      case OFFICIAL, OFFICIAL_TEXT -> "document";
      case TRANSCRIPT -> "speech";
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

  private void date(String name, Edtf date) {
    List<Edtf> ends =
        date.isInterval()
            ? Stream.of(date.start(), date.end()).flatMap(Optional::stream).toList()
            : List.of(date);
    json.object(
        name,
        () -> {
          json.name("date-parts");
          json.array(() -> ends.forEach(this::part));
          if (!date.isCertain()) {
            json.put("circa", true);
          }
        });
  }

  private void part(Edtf date) {
    LocalDate day = date.earliest();
    List<Integer> numbers =
        switch (date.precision()) {
          case TIME, DAY, INTERVAL ->
              List.of(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
          case MONTH -> List.of(day.getYear(), day.getMonthValue());
          case SEASON, YEAR, DECADE, CENTURY -> List.of(day.getYear());
        };
    json.array(() -> numbers.forEach(json::number));
  }
}
