package communique.model;

import communique.model.Worth.Sense;
import communique.shape.Normal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * What can be read of a printed amount: one number, or a range of two, with one currency. A
 * fraction, a sign or a currency that could be another is never interpreted.
 *
 * @param worth what it comes to; empty if that cannot be read for certain
 * @param unit the words printed for the currency; empty if there are none, or no amount
 * @param possible the codes of the currencies that those words can mean, in their order
 * @param fault why nothing could be read
 */
public record MoneyReading(
    Optional<Worth> worth, String unit, List<String> possible, Optional<Fault> fault) {

  /** The longest print that is read, in characters. */
  private static final int LONGEST = 100;

  private static final Pattern HYPHEN_IN_WORDS = Pattern.compile("[-‐‑](?=\\p{L})");
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

  /** Why a print is not an amount of money. */
  public enum Fault {
    /** There is no amount, or none that can be read for certain. */
    UNREADABLE_AMOUNT,
    /** There is an amount, but its currency is missing, ambiguous or not in our table. */
    UNKNOWN_CURRENCY,
    /** The words cannot mean the currency that is given beside them. */
    OTHER_CURRENCY
  }

  /** Reads a print. */
  public static MoneyReading of(String print) {
    return of(print, Optional.empty());
  }

  /**
   * Reads a print.
   *
   * @param code the currency that the words mean, where they could mean several
   */
  static MoneyReading of(String print, Optional<String> code) {
    Hedged hedged = Hedged.of(print.length() > LONGEST ? "" : tidy(print));
    return PrintedSum.of(hedged.rest())
        .filter(sum -> isTold(hedged.sense(), sum))
        .map(sum -> read(hedged.sense(), sum, code))
        .orElseGet(() -> without(Fault.UNREADABLE_AMOUNT, "", CurrencyMeaning.NONE));
  }

  /** Two numbers have their words for it; one number is not between anything. */
  private static boolean isTold(Sense sense, PrintedSum sum) {
    return sum.end().isPresent()
        ? sense == Sense.BETWEEN || (sense == Sense.PLAIN && !sum.isListed())
        : sense != Sense.BETWEEN;
  }

  private static MoneyReading read(Sense sense, PrintedSum sum, Optional<String> code) {
    String unit = String.join(" ", sum.units());
    CurrencyMeaning meaning =
        sum.units().stream()
            .map(Currencies::find)
            .reduce(CurrencyMeaning::and)
            .orElseGet(() -> code.map(CurrencyMeaning::certain).orElse(CurrencyMeaning.NONE));
    CurrencyMeaning meant = code.map(CurrencyMeaning::certain).map(meaning::and).orElse(meaning);
    Function<String, Worth> worth = currency -> worth(sense, sum, currency, !meant.isCertain());
    return meant
        .usual()
        .map(worth)
        .map(read -> new MoneyReading(Optional.of(read), unit, List.of(), Optional.empty()))
        .orElseGet(
            () ->
                without(
                    code.isEmpty() ? Fault.UNKNOWN_CURRENCY : Fault.OTHER_CURRENCY, unit, meaning));
  }

  private static Worth worth(Sense sense, PrintedSum sum, String currency, boolean isAssumed) {
    return sum.end()
        .map(end -> Worth.between(sum.number(), end, currency, isAssumed))
        .orElseGet(() -> Worth.of(sense, sum.number(), currency, isAssumed));
  }

  private static MoneyReading without(Fault fault, String unit, CurrencyMeaning meaning) {
    List<String> possible = meaning.possible().stream().sorted().toList();
    return new MoneyReading(Optional.empty(), unit, possible, Optional.of(fault));
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
