package communique.edition.reference;

import communique.model.Edtf;
import communique.model.Language;
import communique.model.Precision;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A reference as RIS, with the ends of lines that it asks for. Which version of a sheet it is
 * stands as its edition.
 */
final class Ris {

  private static final int YEAR = 4;
  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Cntrl}]+");

  private Ris() {}

  /** An entry, with an empty line after it. */
  static String entry(Reference one) {
    StringBuilder lines = new StringBuilder();
    line("TY", one.form().ris(), lines);
    line("ID", one.key(), lines);
    line("TI", one.title(), lines);
    one.authors().forEach(name -> line("AU", name, lines));
    line(one.form().tag(), one.house(), lines);
    one.published().ifPresent(date -> dated(date, lines));
    line("ET", one.version(), lines);
    line("UR", one.url(), lines);
    line("L2", one.archived(), lines);
    line("Y2", one.read().filter(Reference::isPlain).map(Ris::numbers), lines);
    line("LA", one.language().map(Language::tag), lines);
    line("N1", one.note(), lines);
    line("ER", "", lines);
    return lines.append("\r\n").toString();
  }

  /** A date that numbers cannot tell stands in the place that is for words. */
  private static void dated(Edtf date, StringBuilder lines) {
    if (Reference.isPlain(date)) {
      line("PY", digits(date.earliest().getYear(), YEAR), lines);
      line("DA", numbers(date), lines);
    } else {
      line("DA", "///" + date.written(), lines);
    }
  }

  private static String numbers(Edtf date) {
    LocalDate day = date.earliest();
    boolean month = date.precision() != Precision.YEAR;
    boolean whole = month && date.precision() != Precision.MONTH;
    return "%s/%s/%s/"
        .formatted(
            digits(day.getYear(), YEAR),
            month ? digits(day.getMonthValue(), 2) : "",
            whole ? digits(day.getDayOfMonth(), 2) : "");
  }

  private static String digits(int number, int least) {
    String digits = String.valueOf(number);
    return "0".repeat(Math.max(0, least - digits.length())) + digits;
  }

  private static void line(String tag, Optional<String> value, StringBuilder lines) {
    value.ifPresent(words -> line(tag, words, lines));
  }

  private static void line(String tag, String value, StringBuilder lines) {
    lines
        .append(tag)
        .append("  - ")
        .append(SPACES.matcher(value).replaceAll(" ").strip())
        .append("\r\n");
  }
}
