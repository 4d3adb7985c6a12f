package communique.edition.schema;

import communique.output.json.Json;
import communique.shape.Block;
import communique.shape.Field;
import communique.shape.RecordType;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What a whole file holds. */
sealed interface Root {

  /** Puts the keywords that say it into the object that is open. */
  void write(Json json, Definitions definitions);

  /** One record. */
  record Sheet(Class<? extends Record> kind) implements Root {

    @Override
    public void write(Json json, Definitions definitions) {
      definitions.reference(RecordType.of(kind));
    }
  }

  /**
   * Lists of records, and beside them what holds for every item that has such a field. The one list
   * of a file may also be the whole file.
   */
  record Register(SortedMap<String, Class<? extends Record>> lists) implements Root {

    @Override
    public void write(Json json, Definitions definitions) {
      if (lists.size() == 1) {
        RecordType item = RecordType.of(lists.values().iterator().next());
        json.name("anyOf");
        json.array(
            () -> {
              json.object(() -> items(json, definitions, item, true));
              json.object(() -> mapping(json, definitions));
            });
      } else {
        mapping(json, definitions);
      }
    }

    private void mapping(Json json, Definitions definitions) {
      json.put("type", "object");
      json.object(
          "properties",
          () -> {
            lists.forEach(
                (key, kind) ->
                    json.object(key, () -> items(json, definitions, RecordType.of(kind), false)));
            defaults().forEach(definitions::property);
          });
      json.put("additionalProperties", false);
      if (lists.values().stream()
          .anyMatch(kind -> !Definitions.required(RecordType.of(kind)).isEmpty())) {
        json.name("allOf");
        json.array(() -> lists.forEach((key, kind) -> given(json, key, RecordType.of(kind))));
      }
    }

    private static void items(
        Json json, Definitions definitions, RecordType item, boolean complete) {
      json.put("type", "array");
      json.object(
          "items",
          () -> {
            definitions.item(item);
            if (complete && !Definitions.required(item).isEmpty()) {
              json.name("allOf");
              json.array(() -> json.object(() -> has(json, Definitions.required(item))));
            }
          });
    }

    /** The fields that may be said once, under their keys. */
    private Map<String, Field> defaults() {
      Map<String, Field> defaults = new TreeMap<>();
      for (Class<? extends Record> kind : lists.values()) {
        RecordType.of(kind).keys().forEach(field -> defaults.putIfAbsent(field.key(), field));
      }
      defaults.remove("id");
      return defaults;
    }

    /** What every item needs is said once, or by each of them. */
    private static void given(Json json, String key, RecordType item) {
      for (String field : Definitions.required(item)) {
        json.object(
            () -> {
              json.name("anyOf");
              json.array(
                  () -> {
                    json.object(() -> json.texts("required", List.of(field)));
                    json.object(
                        () ->
                            json.object(
                                "properties",
                                () ->
                                    json.object(
                                        key,
                                        () ->
                                            json.object(
                                                "items", () -> has(json, List.of(field))))));
                  });
            });
      }
    }

    /** An item has these fields; a group of items is looked at no further. */
    private static void has(Json json, List<String> fields) {
      json.name("anyOf");
      json.array(
          () -> {
            json.object(() -> json.texts("required", fields));
            json.object(() -> json.texts("required", List.of(Block.LIST)));
          });
    }
  }
}
