package communique.view;

import communique.model.ByTime;
import communique.model.Dossier;
import communique.model.Edtf;
import communique.model.TimePlace;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Cuts a list into parts where it is long: by years and then by months, or by the first letter and
 * then by the first two. A short list stays whole, so that a small dossier has no parts.
 *
 * @param order puts a list that is cut in order
 * @param levels in which part an item stands, the widest cut first
 * @param most how many items a page shows; more are cut into parts
 */
record Cutting<T>(UnaryOperator<List<T>> order, List<Function<T, Key>> levels, int most) {

  /** A page shows so many items of a line or a few. */
  static final int MOST = 200;

  /** Of what is cut, a page that leads to the rest shows a fourth of what one can show. */
  private static final int OF_MOST = 4;

  /** It shows so many items of a line or a few. */
  static final int FIRST = MOST / OF_MOST;

  private static final List<String> TIMES = List.of("year_", "month_", "day_");

  /**
   * What tells a part from those beside it.
   *
   * @param slug its file; its underscore sets it apart from the ids of records
   * @param name what readers call it
   */
  record Key(String slug, String name) {}

  /** By the time of its items, in the words of a language. */
  static <T> Cutting<T> byTime(Words words, Function<T, Optional<Edtf>> date) {
    return new Cutting<>(
        UnaryOperator.identity(),
        List.of(
            item -> year(words, TimePlace.of(date.apply(item))),
            item -> month(words, TimePlace.of(date.apply(item))),
            item -> day(words, TimePlace.of(date.apply(item)))),
        MOST);
  }

  /** By the letters that its items begin with, as readers of a language look them up. */
  static <T> Cutting<T> byLetter(Words words, Function<T, String> name) {
    return new Cutting<>(
        items -> words.sorted(items, name),
        List.of(
            item -> letters(words, name.apply(item), 1),
            item -> letters(words, name.apply(item), 2)),
        MOST);
  }

  /** The same for items of which each is as long as several lines. */
  Cutting<T> holding(int fewer) {
    return new Cutting<>(order, levels, fewer);
  }

  private static Key year(Words words, TimePlace period) {
    return new Key(
        slug(0, period),
        period.year().map(words::year).orElseGet(() -> words.say("timeline.undated")));
  }

  /** What is not known to the month stands together. */
  private static Key month(Words words, TimePlace period) {
    return new Key(
        slug(1, period),
        period.month().map(words::month).orElseGet(() -> words.say("part.no-month")));
  }

  /** What is not known to the day stands together. */
  private static Key day(Words words, TimePlace period) {
    return new Key(
        slug(2, period), period.day().map(words::day).orElseGet(() -> words.say("part.no-day")));
  }

  private static String slug(int level, TimePlace period) {
    return TIMES.get(level) + period.steps().get(level);
  }

  /**
   * The page of a list by time that tells of what has that date.
   *
   * @param path that of the whole list
   */
  static String page(ByTime list, String path, Optional<Edtf> date, Dossier dossier) {
    TimePlace period = TimePlace.of(date);
    List<String> steps = period.steps();
    int level = 0;
    while (dossier.isMore(list, MOST, steps, level)) {
      level++;
    }
    return level == 0 ? path : Addresses.parts(path) + slug(level - 1, period) + ".html";
  }

  private static Key letters(Words words, String name, int count) {
    String letters = words.initial(name, count);
    return letters.isEmpty()
        ? new Key("letter_none", words.say("part.other"))
        : new Key("letter_" + Addresses.plain(letters), letters);
  }

  /**
   * The list, and the parts that it is cut into.
   *
   * @param path the path of its page from the root of the language
   * @param items in the order in which readers find them
   */
  Part<T> cut(String path, List<T> items) {
    List<T> ordered = items.size() <= most ? items : order.apply(items);
    return cut(Addresses.parts(path), path, List.of(), ordered, Optional.empty(), Optional.empty());
  }

  private Part<T> cut(
      String folder,
      String path,
      List<String> names,
      List<T> items,
      Optional<Part.Neighbour> previous,
      Optional<Part.Neighbour> next) {
    boolean whole =
        items.size() <= most || alike(items, levels.subList(names.size(), levels.size()));
    List<Part<T>> parts = whole ? List.of() : parts(folder, names, items);
    int shown = whole ? items.size() : most / OF_MOST;
    return new Part<>(path, names, List.copyOf(items), shown, parts, previous, next);
  }

  /** Whether nothing tells the items apart. */
  private boolean alike(List<T> items, List<Function<T, Key>> levels) {
    return levels.stream()
        .allMatch(level -> items.stream().map(level).distinct().limit(2).count() == 1);
  }

  private List<Part<T>> parts(String folder, List<String> names, List<T> items) {
    Map<Key, List<T>> groups = new LinkedHashMap<>();
    Function<T, Key> level = levels.get(names.size());
    items.forEach(
        item -> groups.computeIfAbsent(level.apply(item), key -> new ArrayList<>()).add(item));
    List<Part.Neighbour> beside =
        groups.keySet().stream()
            .map(key -> new Part.Neighbour(folder + key.slug + ".html", key.name))
            .toList();
    List<Part<T>> parts = new ArrayList<>();
    for (List<T> group : groups.values()) {
      int number = parts.size();
      List<String> named = new ArrayList<>(names);
      named.add(beside.get(number).name());
      parts.add(
          cut(
              folder,
              beside.get(number).path(),
              named,
              group,
              number == 0 ? Optional.empty() : Optional.of(beside.get(number - 1)),
              beside.stream().skip(number + 1L).findFirst()));
    }
    return parts;
  }
}
