package communique.content.markdown;

import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An item of a numbered list.
 *
 * @param item the item
 * @param number the number that is written
 */
record OrderedItem(ListItem item, int number) {

  private static final int FIRST_YEAR = 1000;
  private static final int LAST_YEAR = 9999;

  /** The languages that put a full stop behind the day. */
  private static final String LANGUAGES = "en de da nb nn fi is cs sk sl hr sr-Latn bs hu et lv sq";

  private static final Pattern WORD_END = Pattern.compile("[^\\p{L}]");

  private static final Set<String> MONTHS =
      Stream.of(LANGUAGES.split(" ", -1))
          .map(Locale::forLanguageTag)
          .flatMap(OrderedItem::months)
          .collect(Collectors.toUnmodifiableSet());

  static OrderedItem of(ListItem item) {
    String marker = item.getOpeningMarker().toString();
    return new OrderedItem(item, Integer.parseInt(marker.substring(0, marker.length() - 1)));
  }

  private static Stream<String> months(Locale locale) {
    return Stream.of(Month.values())
        .flatMap(
            month ->
                Stream.of(TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT)
                    .map(style -> month.getDisplayName(style, locale)))
        .map(name -> WORD_END.matcher(name.toLowerCase(Locale.ROOT)).replaceAll(""));
  }

  /**
   * Whether the number is a year, a day, or larger than those.
   *
   * @param lone whether it is the only item of its list
   */
  boolean isDate(boolean lone) {
    boolean parts = item.getFirstChild() instanceof OrderedList;
    return number >= FIRST_YEAR || parts || (lone && goesOnAsDate());
  }

  /** Whether it is neither a year nor what people count to. */
  boolean isLarge() {
    return number > LAST_YEAR;
  }

  private boolean goesOnAsDate() {
    String words = item.getChars().subSequence(item.getOpeningMarker().length()).toString().strip();
    String word = WORD_END.split(words, 2)[0].toLowerCase(Locale.ROOT);
    boolean digit = !words.isEmpty() && Character.isDigit(words.codePointAt(0));
    return digit || (!word.isEmpty() && MONTHS.contains(word));
  }
}
