package communique.curate.transfer;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How the dates of a column are written: {@code day/month/year}, {@code month.day.year}. A part
 * that a cell lacks stays unknown; nothing is guessed.
 */
final class DateForm {

  private static final Pattern FORM =
      Pattern.compile(
          "(day|month|year)([-/. ])(day|month|year)\\2(day|month|year)|month([-/. ])year");

  /** Numbers as they stand in cells, with marks between. */
  private static final Pattern NUMBERS =
      Pattern.compile("(?:(\\d{1,4})([-/. ]))?(\\d{1,2})([-/. ])(\\d{4}|\\d{1,2})");

  private static final int MONTHS = 12;

  private static final Pattern EXTENDED = Pattern.compile("\\d{4}(-\\d\\d(-\\d\\d)?)?");

  private static final Pattern DAY_NUMBER = Pattern.compile("[1-9]\\d{4}(\\.\\d+)?");

  private static final Pattern YEAR = Pattern.compile("\\d{4}");

  private static final Pattern PART = Pattern.compile("\\d{1,2}");

  /** What can be said of cells that Excel spoilt. */
  static final String IN_EXCEL =
      "in Excel format the column as text or as yyyy-mm-dd, and save the file again";

  private final String form;
  private final List<String> order;
  private final String separator;

  private DateForm(String form, List<String> order, String separator) {
    this.form = form;
    this.order = order;
    this.separator = separator;
  }

  /** Why a cell is no date. */
  static final class NoDate extends Exception {
    private static final long serialVersionUID = 1;

    private final String hint;

    NoDate(String message, String hint) {
      super(message);
      this.hint = hint;
    }

    String words() {
      return String.valueOf(getMessage());
    }

    Optional<String> hint() {
      return Optional.of(hint).filter(words -> !words.isEmpty());
    }
  }

  /** Reads a form; nothing if it is none. */
  static Optional<DateForm> of(String form) {
    Matcher parts = FORM.matcher(form.strip());
    if (!parts.matches()) {
      return Optional.empty();
    }
    if (parts.group(5) != null) {
      return Optional.of(new DateForm(form.strip(), List.of("month", "year"), parts.group(5)));
    }
    List<String> order = List.of(parts.group(1), parts.group(3), parts.group(4));
    boolean isWhole =
        order.stream().distinct().count() == order.size() && !order.get(1).equals("year");
    return isWhole
        ? Optional.of(new DateForm(form.strip(), order, parts.group(2)))
        : Optional.empty();
  }

  /**
   * The date in EDTF, as closely as the cell has it. What is in EDTF already is taken as it is.
   *
   * @throws NoDate if the cell is not of this form
   */
  String read(String cell) throws NoDate {
    if (EXTENDED.matcher(cell).matches()) {
      return day(cell, List.of(cell.split("-", -1)));
    }
    if (DAY_NUMBER.matcher(cell).matches()) {
      throw new NoDate("\"" + cell + "\" looks like Excel's number of a day, not a date", IN_EXCEL);
    }
    List<String> parts = List.of(cell.split(Pattern.quote(separator), -1));
    if (parts.size() > order.size()) {
      throw other(cell);
    }
    List<String> named = named(parts.size());
    String year = part(cell, parts, named, "year", YEAR);
    if (parts.size() == 1) {
      return year;
    }
    String month = part(cell, parts, named, "month", PART);
    return parts.size() == 2
        ? day(cell, List.of(year, month))
        : day(cell, List.of(year, month, part(cell, parts, named, "day", PART)));
  }

  /** The parts that are there if only so many are: those next to the year. */
  private List<String> named(int count) {
    List<String> left = order.stream().filter(part -> count > 2 || !part.equals("day")).toList();
    return count == 1 ? List.of("year") : left;
  }

  private String part(
      String cell, List<String> parts, List<String> named, String name, Pattern form)
      throws NoDate {
    String part = parts.get(named.indexOf(name)).strip();
    if (name.equals("year") && PART.matcher(part).matches()) {
      throw new NoDate(
          "\"" + cell + "\" has a year of two digits", "write all four digits of the year");
    }
    if (!form.matcher(part).matches()) {
      throw other(cell);
    }
    return part.length() == 1 ? "0" + part : part;
  }

  private NoDate other(String cell) {
    List<String> forms = forms(cell);
    return new NoDate(
        "\"%s\" is not written as %s".formatted(cell, form),
        "write it so or as year-month-day (2025-11-01), or only the year, or "
            + (forms.isEmpty()
                ? "change \"date\" in the mapping"
                : "in the mapping write " + told(forms)));
  }

  /** Forms to be typed in a mapping, one of which is to be taken. */
  static String told(List<String> forms) {
    return forms.stream().map(one -> "date: " + one).collect(Collectors.joining(", or "));
  }

  /** How a cell may be written; nothing if it is none of the forms or one that needs no form. */
  static List<String> forms(String cell) {
    Matcher found = NUMBERS.matcher(cell.strip());
    if (!found.matches() || EXTENDED.matcher(cell.strip()).matches()) {
      return List.of();
    }
    String mark = found.group(4);
    String first = Optional.ofNullable(found.group(1)).orElse("");
    if (first.isEmpty()) {
      boolean isMonth = Integer.parseInt(found.group(3)) <= MONTHS;
      return isMonth && found.group(5).length() == 4
          ? List.of(String.join(mark, "month", "year"))
          : List.of();
    }
    if (!mark.equals(found.group(2)) || first.length() == 3) {
      return List.of();
    }
    if (first.length() == 4) {
      return found.group(5).length() == 4
          ? List.of()
          : List.of(String.join(mark, "year", "month", "day"));
    }
    List<String> forms = new ArrayList<>();
    if (Integer.parseInt(found.group(3)) <= MONTHS) {
      forms.add(String.join(mark, "day", "month", "year"));
    }
    if (Integer.parseInt(first) <= MONTHS) {
      forms.add(String.join(mark, "month", "day", "year"));
    }
    return forms;
  }

  private String day(String cell, List<String> parts) throws NoDate {
    try {
      LocalDate.of(
          Integer.parseInt(parts.get(0)),
          parts.size() > 1 ? Integer.parseInt(parts.get(1)) : 1,
          parts.size() > 2 ? Integer.parseInt(parts.get(2)) : 1);
      return String.join("-", parts);
    } catch (DateTimeException e) {
      throw new NoDate("\"%s\" is no day, read as %s".formatted(cell, form), "");
    }
  }
}
