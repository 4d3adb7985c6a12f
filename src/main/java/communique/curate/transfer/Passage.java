package communique.curate.transfer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The words of a file that carry a value.
 *
 * @param place what else tells where they stand: the keys of a citation, with their values
 */
record Passage(String words, Map<String, String> place) {

  /** Of a table. */
  static Passage cell(String words, String row, String column) {
    Map<String, String> place = new LinkedHashMap<>();
    if (!row.equals(words)) {
      place.put("row", row);
    }
    place.put("column", column);
    return new Passage(oneLine(words), place);
  }

  /** Of JSON, where one line has one property. */
  static Passage property(String words, String record, String name) {
    Map<String, String> place = new LinkedHashMap<>();
    place.put("row", name);
    place.put("para", record);
    return new Passage(oneLine(words), place);
  }

  static String oneLine(String words) {
    return words.replaceAll("\\s+", " ").strip();
  }

  private Map<String, Object> written() {
    Map<String, Object> written = new LinkedHashMap<>();
    written.put("words", words);
    written.putAll(place);
    return written;
  }

  /** A field {@code cite}: what carries a value, each passage once. */
  static Map<String, Object> cite(String source, List<Passage> passages) {
    List<Map<String, Object>> all =
        passages.stream().distinct().map(Passage::written).collect(Collectors.toList());
    return Map.of(source, all.size() == 1 ? all.get(0) : all);
  }
}
