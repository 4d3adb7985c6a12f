package communique.content;

import communique.model.Body;
import communique.model.Entry;
import communique.model.Item;
import communique.problem.Location;
import communique.problem.Nearest;
import communique.problem.Problem;
import communique.problem.ReadingRules;
import communique.shape.RecordType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Puts the running texts of files beside a sheet into its record. What was put together once is the
 * very same record as long as none of its files is read again. Used by one thread.
 */
final class Translations {

  private Map<String, Whole> known = Map.of();

  /** A record, the texts beside its file, and both together. */
  private record Whole(Item sheet, List<Body.InLanguage> texts, Item together) {

    boolean isOf(Item item, List<Body.InLanguage> beside) {
      return sheet.equals(item) && texts.equals(beside);
    }
  }

  /** The items of all files, by their paths in order, each with its texts. */
  List<Item> items(Map<String, FileContents> files) {
    Map<String, List<Body.InLanguage>> texts = bySheet(files);
    Map<String, Whole> now = new HashMap<>();
    List<Item> items = new ArrayList<>();
    files.forEach(
        (path, file) ->
            file.items()
                .forEach(
                    item -> {
                      List<Body.InLanguage> beside = texts.getOrDefault(path, List.of());
                      if (beside.isEmpty()) {
                        items.add(item);
                      } else {
                        Whole whole = whole(path, item, beside);
                        now.put(path, whole);
                        items.add(whole.together());
                      }
                    }));
    known = now;
    return items;
  }

  private static SortedMap<String, List<Body.InLanguage>> bySheet(Map<String, FileContents> files) {
    SortedMap<String, List<Body.InLanguage>> texts = new TreeMap<>();
    files.forEach(
        (path, file) -> {
          if (!file.texts().isEmpty()) {
            SheetName.sheet(path)
                .map(sheet -> texts.computeIfAbsent(sheet, key -> new ArrayList<>()))
                .ifPresent(of -> of.addAll(file.texts()));
          }
        });
    return texts;
  }

  private Whole whole(String path, Item item, List<Body.InLanguage> texts) {
    return Optional.ofNullable(known.get(path))
        .filter(before -> before.isOf(item, texts))
        .orElseGet(() -> new Whole(item, List.copyOf(texts), together(item, texts)));
  }

  private static Item together(Item item, List<Body.InLanguage> texts) {
    return new Item(
        item.kind(), item.id(), item.entry().map(entry -> with(entry, texts)), item.origin());
  }

  /** A sheet's running text is a field of its record like any, and given under that name. */
  private static Entry with(Entry entry, List<Body.InLanguage> texts) {
    RecordType type = RecordType.of(((Record) entry).getClass());
    return type.fields().stream()
        .filter(field -> field.name().equals("prose"))
        .map(field -> ((Body) field.of(entry)).with(texts))
        .map(body -> (Entry) type.with(entry, "prose", body))
        .findFirst()
        .orElse(entry);
  }

  /**
   * Tells the texts beside which no sheet stands.
   *
   * @param name what a file is called when it is printed
   */
  static Stream<Problem> withoutSheet(Map<String, FileContents> files, UnaryOperator<String> name) {
    return files.entrySet().stream()
        .filter(file -> !file.getValue().texts().isEmpty())
        .flatMap(
            file ->
                SheetName.sheet(file.getKey())
                    .filter(sheet -> !files.containsKey(sheet))
                    .map(sheet -> withoutSheet(name.apply(file.getKey()), sheet, files))
                    .stream());
  }

  private static Problem withoutSheet(String file, String sheet, Map<String, FileContents> files) {
    List<String> sheets =
        files.keySet().stream()
            .filter(path -> Layout.sheet(path).isPresent() && SheetName.sheet(path).isEmpty())
            .toList();
    return Problem.of(
            ReadingRules.TEXT_WITHOUT_SHEET,
            Location.of(file),
            "this is the text of %s in another language, and there is no such sheet"
                .formatted(sheet))
        .hint(Nearest.hint(sheet, sheets));
  }
}
