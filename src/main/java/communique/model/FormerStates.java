package communique.model;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** States and territories that are gone: what ISO 3166-3 lists. */
final class FormerStates {

  private static final List<String> LANGUAGES = List.of("en", "ko", "ja", "zh");

  private static final Map<String, Former> ALL =
      ResourceTable.read("countries_former.properties").entrySet().stream()
          .collect(
              Collectors.toUnmodifiableMap(Map.Entry::getKey, row -> Former.of(row.getValue())));

  private FormerStates() {}

  /** One of them. */
  private record Former(Edtf span, Optional<String> today, List<String> names) {

    static Former of(String row) {
      List<String> parts = Arrays.asList(row.split(";"));
      return new Former(
          Edtf.of(parts.get(0)),
          Optional.of(parts.get(1)).filter(code -> !code.isEmpty()),
          parts.subList(2, parts.size()));
    }
  }

  static boolean has(String code) {
    return ALL.containsKey(code);
  }

  /** The codes of all of them. */
  static Set<String> codes() {
    return ALL.keySet();
  }

  /** From when to when it was there; nothing for any other country. */
  static Optional<Edtf> span(String code) {
    return Optional.ofNullable(ALL.get(code)).map(Former::span);
  }

  /** The code of the country of today that is all that followed; nothing where several did. */
  static Optional<String> today(String code) {
    return Optional.ofNullable(ALL.get(code)).flatMap(Former::today);
  }

  /** Its name in a language of which this is the primary subtag, if we have it. */
  static Optional<String> name(String code, String language) {
    return Optional.ofNullable(ALL.get(code))
        .filter(former -> LANGUAGES.contains(language))
        .map(former -> former.names().get(LANGUAGES.indexOf(language)));
  }

  /** The names in every language, each with its code. */
  static Stream<Map.Entry<String, String>> names() {
    return ALL.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .flatMap(row -> row.getValue().names().stream().map(name -> Map.entry(row.getKey(), name)));
  }
}
