package communique.check;

import communique.model.Edtf;
import communique.problem.Rule;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/** A time of day that is another moment in every country. */
final class TimeWithoutZone implements Check<Edtf> {

  private static final int SECONDS_OF_A_MINUTE = 60;

  @Override
  public Rule rule() {
    return Rule.error("time-without-zone", "A time of day has no offset from UTC.");
  }

  @Override
  public Class<Edtf> over() {
    return Edtf.class;
  }

  @Override
  public void check(Edtf date, CheckContext context) {
    if (date.lacksOffset()) {
      context.tell(
          "\"" + date.written() + "\" does not say in which time zone; expected an offset from UTC",
          hint(date.written(), context.dossier().zone()));
    }
  }

  /**
   * The offset of the desk on that day, as an example that may well be right; nothing where clocks
   * still went by the sun, whose offsets EDTF cannot name.
   */
  private static Optional<String> hint(String written, ZoneId desk) {
    ZoneOffset offset = LocalDateTime.parse(written).atZone(desk).getOffset();
    return Optional.of(offset)
        .filter(whole -> whole.getTotalSeconds() % SECONDS_OF_A_MINUTE == 0)
        .map(whole -> "if it is the time in " + desk + ": " + written + whole.getId());
  }
}
