package communique.check;

import communique.model.Edtf;
import communique.problem.Rule;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;

/** A time of day that is another moment in every country. */
final class TimeWithoutZone implements Check<Edtf> {

  @Override
  public Rule rule() {
    return Rule.error("time-without-zone", "A time of day has no offset from UTC.");
  }

  @Override
  public Class<Edtf> over() {
    return Edtf.class;
  }

  @Override
  public void check(Edtf date, Spot spot) {
    if (date.lacksOffset()) {
      spot.tell(
          "\"" + date.written() + "\" does not say in which time zone; expected an offset from UTC",
          Optional.of(hint(date.written(), spot.dossier().zone())));
    }
  }

  /** The offset of the desk on that day, as an example that may well be right. */
  private static String hint(String written, ZoneId desk) {
    String offset = LocalDateTime.parse(written).atZone(desk).getOffset().getId();
    return "if it is the time in " + desk + ": " + written + offset;
  }
}
