package communique.curate.transfer;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A record as a row of the file gives it.
 *
 * @param row what tells the row apart from others of its file, in every version of it
 * @param id the id that it will have
 * @param line where it stands in the file, 1-based
 * @param fields as YAML is written, in their order, without the id
 * @param columns for each field the columns or properties that it comes from, for what is told
 */
record Draft(
    Kind kind,
    String row,
    String id,
    int line,
    Map<String, Object> fields,
    Map<String, String> columns) {

  /** Copies the maps. */
  Draft {
    fields = new LinkedHashMap<>(fields);
    columns = Map.copyOf(columns);
  }

  /** The fields as they stand in a file: with the id, where that is not the file's name. */
  Map<String, Object> written() {
    Map<String, Object> written = new LinkedHashMap<>();
    if (!kind.isSheet()) {
      written.put("id", id);
    }
    written.putAll(fields);
    return written;
  }
}
