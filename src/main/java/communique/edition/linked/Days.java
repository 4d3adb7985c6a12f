package communique.edition.linked;

import communique.model.Edtf;
import communique.model.Reported;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/** Dates as ISO 8601, which is what schema.org takes; none that only we infer. */
final class Days {

  private Days() {}

  /** On which dates a thing starts, one for each reading that can be said in ISO 8601. */
  static List<String> starts(Reported<Edtf> when) {
    return when.given()
        .flatMap(date -> plain(date.start().orElse(date)).stream())
        .distinct()
        .toList();
  }

  /** On which dates it ends, where a source tells of several days. */
  static List<String> ends(Reported<Edtf> when) {
    return when.given()
        .flatMap(date -> date.end().flatMap(Days::plain).stream())
        .distinct()
        .toList();
  }

  /**
   * The date, if ISO 8601 can say all of it: neither doubt nor a season nor a decade; nor a year
   * before the first, which programs count in two ways.
   */
  static Optional<String> plain(Edtf told) {
    Edtf date = told.gregorian();
    return switch (date.precision()) {
      case TIME -> Optional.of(date).filter(Days::isCommon).map(Days::time);
      case DAY, MONTH, YEAR -> Optional.of(date).filter(Days::isCommon).map(Edtf::written);
      case SEASON, DECADE, CENTURY, INTERVAL, SET -> Optional.empty();
    };
  }

  private static boolean isCommon(Edtf date) {
    return date.earliest().getYear() > 0
        && date.written().matches("[0-9]{4}(-[0-9]{2}){0,2}(T.*)?");
  }

  /** With the minutes of an offset, which EDTF can leave out. */
  private static String time(Edtf date) {
    return date.time().map(DateTimeFormatter.ISO_OFFSET_DATE_TIME::format).orElseGet(date::written);
  }
}
