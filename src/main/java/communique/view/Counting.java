package communique.view;

import communique.model.Language;
import communique.model.Plurals;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/**
 * Numbers in a language: how digits are grouped, by the Unicode CLDR as the Java platform has it,
 * and which form of a word a number takes. Digits are those of the Latin script, as in dates.
 *
 * @param symbols what groups digits
 * @param plurals the forms of words
 */
record Counting(DecimalFormatSymbols symbols, Plurals plurals) {

  /** Up to here, numbers have one group of digits. */
  private static final int UNGROUPED = 999;

  private static final String PATTERN = "#,##0.###";

  static Counting in(Language language) {
    DecimalFormatSymbols own =
        DecimalFormatSymbols.getInstance(Locale.forLanguageTag(language.tag()));
    return new Counting(
        own.getZeroDigit() == '0' ? own : DecimalFormatSymbols.getInstance(Locale.ROOT),
        Plurals.of(language));
  }

  /** The form of a word that goes with a number. */
  String form(long number) {
    return plurals.category(number);
  }

  /** A number in digits. */
  String digits(Number number) {
    return isPlain(number) ? number.toString() : new DecimalFormat(PATTERN, symbols).format(number);
  }

  private static boolean isPlain(Number number) {
    return (number instanceof Integer || number instanceof Long)
        && number.longValue() >= 0
        && number.longValue() <= UNGROUPED;
  }
}
