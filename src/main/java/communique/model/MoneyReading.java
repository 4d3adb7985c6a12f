package communique.model;

import communique.shape.Normal;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What can be read of a printed amount. Money is read only from one number with one currency; a
 * second number, a fraction, a sign or a currency that could be another is never interpreted.
 *
 * @param amount the number with its scale, in whole units of the currency; empty if there is none
 *     that can be read
 * @param unit the words printed for the currency; empty if there are none, or no amount
 * @param currency the ISO 4217 code that those words mean; empty if they are not in our table
 * @param exact whether the print gives the amount plainly: not with "about" or "more than"
 */
public record MoneyReading(
    Optional<BigDecimal> amount, String unit, Optional<String> currency, boolean exact) {

  /** The longest print that is read, in characters. */
  private static final int LONGEST = 100;

  private static final Pattern DIGIT = Pattern.compile("[0-9]");
  private static final Pattern NUMERAL = Pattern.compile("\\p{N}");
  private static final Pattern SIGN_OR_POINT = Pattern.compile("[-+−–±]|[.,]$");
  private static final Pattern HYPHEN_IN_WORDS = Pattern.compile("[-‐‑](?=\\p{L})");
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern HEDGE =
      Pattern.compile(
          "(?i:about|around|some|roughly|approximately|an estimated|nearly|almost|close to"
              + "|over|more than|less than|under|at least|up to|as much as)(?!\\p{L})"
              + "|약|최대|최소|约|大约|近|超过|至少|最多|[~≈]");

  /** Why a print is not an amount of money. */
  public enum Fault {
    /** There is no amount, or none that can be read for certain. */
    UNREADABLE_AMOUNT,
    /** There is an amount, but its currency is missing, ambiguous or not in our table. */
    UNKNOWN_CURRENCY
  }

  /** Reads a print. */
  public static MoneyReading of(String print) {
    if (print.length() > LONGEST) {
      return unreadable();
    }
    String words = tidy(print);
    Matcher digit = DIGIT.matcher(words);
    return digit.find() ? split(words, digit.start()) : unreadable();
  }

  /** The money, if there is no fault. */
  public Optional<Money> money() {
    return amount.flatMap(value -> currency.map(code -> new Money(value, code)));
  }

  /** What stands in the way of reading money. */
  public Optional<Fault> fault() {
    if (amount.isEmpty()) {
      return Optional.of(Fault.UNREADABLE_AMOUNT);
    }
    return currency.isEmpty() ? Optional.of(Fault.UNKNOWN_CURRENCY) : Optional.empty();
  }

  private static MoneyReading unreadable() {
    return new MoneyReading(Optional.empty(), "", Optional.empty(), true);
  }

  private static MoneyReading split(String words, int digit) {
    String before = words.substring(0, digit);
    Optional<PrintedNumber> number = PrintedNumber.at(words, digit);
    String after = number.map(read -> words.substring(read.end()).strip()).orElse("");
    if (number.isEmpty()
        || SIGN_OR_POINT.matcher(before).find()
        || NUMERAL.matcher(before + after).find()) {
      return unreadable();
    }
    Matcher hedge = HEDGE.matcher(before);
    boolean exact = !hedge.lookingAt();
    String prefix = exact ? before.strip() : before.substring(hedge.end()).strip();
    String unit = (prefix + " " + after).strip();
    return new MoneyReading(number.map(PrintedNumber::value), unit, currency(prefix, after), exact);
  }

  /** The currency if one side names it, or both name the same. */
  private static Optional<String> currency(String prefix, String suffix) {
    if (prefix.isEmpty() || suffix.isEmpty()) {
      return Currencies.find(prefix + suffix);
    }
    return Currencies.find(prefix)
        .filter(code -> Currencies.find(suffix).filter(code::equals).isPresent());
  }

  /** Composed letters, single spaces, ASCII for full-width forms, no hyphen before a word. */
  private static String tidy(String print) {
    StringBuilder folded = new StringBuilder();
    Normal.composed(print).chars().forEach(c -> folded.append(narrow((char) c)));
    String spaced = SPACE.matcher(folded).replaceAll(" ").strip();
    return HYPHEN_IN_WORDS.matcher(spaced).replaceAll(" ");
  }

  private static char narrow(char c) {
    return switch (c) {
      case '￦' -> '₩';
      case '￥' -> '¥';
      case '￡' -> '£';
      default -> c >= '！' && c <= '～' ? (char) (c - '！' + '!') : c;
    };
  }
}
