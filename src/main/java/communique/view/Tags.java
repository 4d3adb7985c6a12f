package communique.view;

import communique.model.Country;
import communique.model.Edtf;
import communique.model.Language;
import communique.model.Organization;
import communique.view.TableView.Filter;
import communique.view.TableView.Option;
import communique.view.TableView.Token;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Collects by what the rows of a table can be narrowed down. */
final class Tags {

  /** Years are looked up from the latest back. */
  private static final String YEAR = "year";

  private final Words words;
  private final Map<String, Map<String, String>> options = new LinkedHashMap<>();

  /**
   * For the filters of those names, in that order.
   *
   * @param names also the ends of the keys of their labels: {@code filter.status}
   */
  Tags(Words words, String... names) {
    this.words = words;
    for (String name : names) {
      options.put(name, new TreeMap<>());
    }
  }

  /**
   * The values of a row for one filter.
   *
   * @param values what the filter asks for, and what a reader sees of it
   */
  Token token(String name, SortedMap<String, String> values) {
    options.getOrDefault(name, new TreeMap<>()).putAll(values);
    return new Token(name, String.join(" ", values.keySet()));
  }

  /** The first and the last year of each date. */
  Token years(Stream<Edtf> dates) {
    SortedMap<String, String> years = new TreeMap<>();
    dates
        .flatMap(date -> Stream.of(date.firstDay().map(LocalDate::getYear), date.lastYear()))
        .flatMap(Optional::stream)
        .forEach(year -> years.put(String.valueOf(year), words.year(year)));
    return token(YEAR, years);
  }

  Token countries(Collection<Country> countries) {
    SortedMap<String, String> names = new TreeMap<>();
    countries.forEach(country -> names.put(country.code(), words.country(country).words()));
    return token("country", names);
  }

  Token organizations(Stream<Organization> organizations) {
    SortedMap<String, String> names = new TreeMap<>();
    organizations.forEach(one -> names.put(one.id(), words.label(one).words()));
    return token("organization", names);
  }

  Token language(Optional<Language> language) {
    SortedMap<String, String> names = new TreeMap<>();
    language.ifPresent(found -> names.put(found.tag(), words.named(found)));
    return token("language", names);
  }

  /** A word of the model. */
  Token word(String name, Stream<? extends Enum<?>> values) {
    SortedMap<String, String> names = new TreeMap<>();
    values.forEach(value -> names.put(Messages.key(value.name()), words.name(value)));
    return token(name, names);
  }

  /** The filters that tell rows apart; known as soon as all rows are made. */
  List<Filter> filters() {
    List<Filter> filters = new ArrayList<>();
    options.forEach(
        (name, found) -> {
          if (found.size() > 1) {
            filters.add(new Filter(name, words.say("filter." + name), sorted(name, found)));
          }
        });
    return filters;
  }

  private List<Option> sorted(String name, Map<String, String> found) {
    Comparator<Option> byNumber = Comparator.comparing(option -> Integer.valueOf(option.value()));
    List<Option> all =
        found.entrySet().stream()
            .map(option -> new Option(option.getKey(), option.getValue()))
            .toList();
    return name.equals(YEAR)
        ? all.stream().sorted(byNumber.reversed()).toList()
        : words.sorted(all, Option::words);
  }
}
