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
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Cuts a list into parts where it is long: by years, then by months and days, or by the first
 * letter, then by the first two, then by so many that they tell the names apart. A short list stays
 * whole, so that a small dossier has no parts.
 *
 * @param order puts a list that is cut in order
 * @param levels in which part an item stands, the widest cut first
 * @param always so many of them are there even where all items stand in one part
 * @param most how many items a page shows; more are cut into parts
 */
record Cutting<T>(
    UnaryOperator<List<T>> order, List<Function<T, Key>> levels, int always, int most) {

  /** A page shows so many items of a line or a few. */
  static final int MOST = 200;

  /** Of what is cut, a page that leads to the rest shows a fourth of what one can show. */
  private static final int OF_MOST = 4;

  /** It shows so many items of a line or a few. */
  static final int FIRST = MOST / OF_MOST;

  /** By so many letters names are told apart. */
  private static final int LETTERS = 60;

  /** So many of them are a heading. */
  private static final int HEADING = 2;

  private static final List<String> TIMES = List.of("year_", "month_", "day_", "shelf_");

  /**
   * What tells a part from those beside it.
   *
   * @param slug its file; its underscore sets it apart from the ids of records
   * @param name what readers call it
   */
  record Key(String slug, String name) {

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && slug.equals(key.slug);
    }

    @Override
    public int hashCode() {
      return slug.hashCode();
    }
  }

  /**
   * By the time of its items, in the words of a language.
   *
   * @param id the id of their records
   */
  static <T> Cutting<T> byTime(
      Words words, Function<T, Optional<Edtf>> date, Function<T, String> id) {
    Function<T, TimePlace> place = item -> TimePlace.of(date.apply(item), id.apply(item));
    List<Function<T, Key>> levels =
        List.of(
            item -> year(words, place.apply(item)),
            item -> month(words, place.apply(item)),
            item -> day(words, place.apply(item)),
            item -> shelf(words, place.apply(item)));
    return new Cutting<>(UnaryOperator.identity(), levels, levels.size(), MOST);
  }

  /**
   * By the letters that its items begin with, as readers of a language look them up.
   *
   * @param id the id of their records
   */
  static <T> Cutting<T> byLetter(Words words, Function<T, String> name, Function<T, String> id) {
    Stream<Function<T, Key>> letters =
        IntStream.rangeClosed(1, LETTERS)
            .mapToObj(count -> item -> letters(words, name.apply(item), count));
    Stream<Function<T, Key>> shelf =
        Stream.of(item -> shelf(words, name.apply(item), id.apply(item)));
    return new Cutting<>(
        items -> words.sorted(items, name), Stream.concat(letters, shelf).toList(), HEADING, MOST);
  }

  /** The same for items of which each is as long as several lines. */
  Cutting<T> holding(int fewer) {
    return new Cutting<>(order, levels, always, fewer);
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

  private static Key shelf(Words words, TimePlace period) {
    return new Key(slug(3, period), words.say("part.shelf", period.shelf()));
  }

  private static Key shelf(Words words, String name, String id) {
    int shelf = TimePlace.of(Optional.empty(), id).shelf();
    String letters = letters(words, name, LETTERS).slug;
    return new Key(letters + "-" + shelf, words.say("part.shelf", shelf));
  }

  private static String slug(int level, TimePlace period) {
    return TIMES.get(level) + period.steps().get(level);
  }

  /**
   * The page of a list by time that tells of what has that date.
   *
   * @param most how many items a page of it shows
   * @param path that of the whole list
   * @param id the id of its record
   */
  static String page(
      ByTime list, int most, String path, Optional<Edtf> date, String id, Dossier dossier) {
    TimePlace period = TimePlace.of(date, id);
    List<String> steps = period.steps();
    int level = 0;
    while (dossier.isMore(list, most, steps, level)) {
      level++;
    }
    return level == 0 ? path : Addresses.parts(path) + slug(level - 1, period) + ".html";
  }

  private static Key letters(Words words, String name, int count) {
    String letters = words.initial(name, count);
    return letters.isEmpty()
        ? new Key("letter_none", words.say("part.other"))
        : new Key(
            "letter_" + Addresses.plain(letters),
            count <= HEADING ? letters : words.beginning(name, count));
  }

  /**
   * The list, and the parts that it is cut into.
   *
   * @param path the path of its page from the root of the language
   * @param items in the order in which readers find them
   */
  Part<T> cut(String path, List<T> items) {
    List<T> ordered = items.size() <= most ? items : order.apply(items);
    Part<T> whole = Part.whole(path, ordered);
    return cut(Addresses.parts(path), whole, 0);
  }

  private Part<T> cut(String folder, Part<T> whole, int level) {
    List<T> items = whole.items();
    int next = telling(items, level);
    if (items.size() <= most || alike(items, next)) {
      return whole;
    }
    return new Part<>(
        whole.path(),
        whole.names(),
        items,
        most / OF_MOST,
        parts(folder, whole, next),
        whole.previous(),
        whole.next());
  }

  /** The next level that has more than one part, after those that are there anyway. */
  private int telling(List<T> items, int level) {
    int next = level;
    while (next >= always && next < levels.size() && isOne(items, levels.get(next))) {
      next++;
    }
    return next;
  }

  /** Whether nothing tells the items apart. */
  private boolean alike(List<T> items, int level) {
    return levels.stream().skip(level).allMatch(one -> isOne(items, one));
  }

  private static <T> boolean isOne(List<T> items, Function<T, Key> level) {
    return items.stream().map(level).distinct().limit(2).count() == 1;
  }

  private List<Part<T>> parts(String folder, Part<T> whole, int level) {
    Map<Key, List<T>> groups = new LinkedHashMap<>();
    whole
        .items()
        .forEach(
            item ->
                groups
                    .computeIfAbsent(levels.get(level).apply(item), key -> new ArrayList<>())
                    .add(item));
    List<Part.Neighbour> beside =
        groups.keySet().stream()
            .map(key -> new Part.Neighbour(folder + key.slug + ".html", key.name))
            .toList();
    List<Part<T>> parts = new ArrayList<>();
    for (List<T> group : groups.values()) {
      int number = parts.size();
      List<String> named = new ArrayList<>(whole.names());
      named.add(beside.get(number).name());
      Part<T> part =
          new Part<>(
              beside.get(number).path(),
              named,
              List.copyOf(group),
              group.size(),
              List.of(),
              number == 0 ? Optional.empty() : Optional.of(beside.get(number - 1)),
              beside.stream().skip(number + 1L).findFirst());
      parts.add(cut(folder, part, level + 1));
    }
    return parts;
  }
}
