package communique.check.change;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The numbers and the names of months in which a date is told: {@code 8 March 2025}, {@code 2025년
 * 3월 8일} and {@code 2025-03-08} have the same.
 */
record Figures(Set<String> told) {

  private static final Pattern NUMBER = Pattern.compile("\\p{Nd}{1,9}");
  private static final Pattern WORD = Pattern.compile("[a-z]++");
  private static final Pattern MONTH = Pattern.compile("(?<=\\d{4}-)\\d{2}(?!\\d)");
  private static final Pattern HOUR = Pattern.compile("(?<=T)\\d{2}");

  Figures {
    told = Set.copyOf(told);
  }

  /** Those in words of a person. */
  static Figures in(String words) {
    Set<String> told = new HashSet<>();
    addNumbers(words, told);
    Matcher word = WORD.matcher(words.toLowerCase(Locale.ENGLISH));
    while (word.find()) {
      addMonth(word.group(), told);
    }
    return new Figures(told);
  }

  private static void addNumbers(String words, Set<String> told) {
    NUMBER.matcher(words).results().forEach(it -> told.add(plain(it.group())));
  }

  private static String plain(String digits) {
    return String.valueOf(Integer.parseInt(digits));
  }

  private static void addMonth(String word, Set<String> told) {
    for (Month month : Month.values()) {
      String name =
          month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ENGLISH);
      if (word.equals(name)
          || (word.length() >= 3 && word.length() <= 4 && name.startsWith(word))) {
        told.add(month.name());
      }
    }
  }

  /** Those in which dates can be told that are written so in a file. */
  static Figures of(Iterable<String> dates) {
    Set<String> told = new HashSet<>();
    for (String date : dates) {
      addNumbers(date, told);
      MONTH
          .matcher(date)
          .results()
          .map(month -> Integer.parseInt(month.group()))
          .filter(month -> month >= 1 && month <= 12)
          .forEach(month -> told.add(Month.of(month).name()));
      HOUR.matcher(date).results().forEach(it -> told.add(afternoon(it.group())));
    }
    return new Figures(told);
  }

  /** 14 is also two o'clock. */
  private static String afternoon(String hour) {
    return String.valueOf((Integer.parseInt(hour) + 11) % 12 + 1);
  }

  /** Whether these are all of those. */
  boolean areAll(Figures those) {
    return told.containsAll(those.told);
  }

  /**
   * Whether somebody who says these can mean dates with those: no other is said, and one of those
   * that set them apart from dates with the others.
   */
  boolean canMean(Figures those, Figures others) {
    Set<String> apart = new HashSet<>(those.told);
    apart.removeAll(others.told);
    return !told.isEmpty()
        && those.told.containsAll(told)
        && (apart.isEmpty() || told.stream().anyMatch(apart::contains));
  }
}
