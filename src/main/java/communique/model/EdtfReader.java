package communique.model;

import static java.util.Comparator.naturalOrder;

import communique.problem.ReadingRules;
import communique.shape.Unreadable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads EDTF: what stands around a date, its qualifier and the two ends of an interval. */
final class EdtfReader {

  /** The longest that is read, in characters; no sensible date comes near. */
  static final int LONGEST = 64;

  private static final int SHOWN = 20;
  private static final Pattern QUALIFIERS =
      Pattern.compile("(?<=^|-)[?~%](?=[0-9XY])|(?<=[0-9X])[?~%](?=-|$)");
  private static final String OPEN = "..";

  /** From one of these to the same is no span but that day, month or year. */
  private static final Set<Precision> PLAIN =
      EnumSet.of(Precision.DAY, Precision.MONTH, Precision.YEAR);

  private EdtfReader() {}

  /** Reads a date or an interval; fails without a hint. */
  static Edtf read(String words) {
    if (words.length() > LONGEST) {
      throw unreadable("\"" + words.substring(0, SHOWN) + "…\" is too long for a date");
    }
    if (isSet(words)) {
      return set(words);
    }
    int slash = words.indexOf('/');
    if (slash < 0) {
      return date(words);
    }
    if (words.indexOf('/', slash + 1) >= 0) {
      throw notADate(words);
    }
    return interval(words, words.substring(0, slash), words.substring(slash + 1));
  }

  private static Edtf date(String words) {
    return new Edtf(words, EdtfDays.read(unqualified(words)), Optional.empty(), Optional.empty());
  }

  /** Without the qualifiers before, behind and between the parts of a date. */
  static String unqualified(String words) {
    return words.indexOf('T') >= 0 ? words : QUALIFIERS.matcher(words).replaceAll("");
  }

  private static boolean isSet(String words) {
    return (words.startsWith("[") && words.endsWith("]"))
        || (words.startsWith("{") && words.endsWith("}"));
  }

  /** One of several dates, or all of them. */
  private static Edtf set(String words) {
    List<Edtf> members =
        Arrays.stream(words.substring(1, words.length() - 1).split(",", -1))
            .map(String::strip)
            .map(EdtfReader::member)
            .toList();
    LocalDate first = members.stream().map(Edtf::earliest).min(naturalOrder()).orElseThrow();
    LocalDate last = members.stream().map(Edtf::latest).max(naturalOrder()).orElseThrow();
    return new Edtf(words, new EdtfDays(first, last, Precision.SET), members);
  }

  private static Edtf member(String words) {
    int range = words.indexOf(OPEN);
    if (range == 0 || (range > 0 && range + OPEN.length() == words.length())) {
      throw unreadable(
          "a set has no open end, as in \"%s\": write ../1981-10 or 1981-09/..".formatted(words));
    }
    return range < 0
        ? date(words)
        : interval(
            words.replace(OPEN, "/"),
            words.substring(0, range),
            words.substring(range + OPEN.length()));
  }

  private static Edtf interval(String words, String from, String until) {
    Optional<Edtf> start = end(from);
    Optional<Edtf> end = end(until);
    if (start.isEmpty() && end.isEmpty()) {
      throw unreadable("\"" + words + "\" is an interval without a date");
    }
    if (from.equals(until)
        && PLAIN.contains(start.map(Edtf::precision).orElse(Precision.INTERVAL))) {
      return date(from);
    }
    EdtfDays days =
        new EdtfDays(
            start.map(Edtf::earliest).orElse(LocalDate.MIN),
            end.map(Edtf::latest).orElse(LocalDate.MAX),
            Precision.INTERVAL);
    return new Edtf(words, days, start, end);
  }

  private static Optional<Edtf> end(String words) {
    if (words.isEmpty() || words.equals(OPEN)) {
      return Optional.empty();
    }
    Edtf date = date(words);
    if (date.precision() == Precision.TIME) {
      throw unreadable("an interval runs from day to day: \"" + words + "\" has a time of day");
    }
    if (words.indexOf('X') >= 0) {
      throw unreadable("an interval takes no unspecified digits, as in \"" + words + "\"");
    }
    return Optional.of(date);
  }

  static Unreadable notADate(String words) {
    return unreadable("\"" + words + "\" is not a date like 2025-11-01, 2025-11 or 2025");
  }

  static Unreadable unreadable(String message) {
    return Unreadable.because(ReadingRules.INVALID_DATE, message);
  }
}
