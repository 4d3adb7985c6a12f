package communique.edition.calendar;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.Status;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import communique.model.Edtf;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;

/** A calendar of one record. Nothing in it comes from the clock or the zone of the machine. */
public record CalendarFile(List<Appointment> appointments) {

  private static final String PRODUCT = "-//Communique//Sourced fact sheets//EN";

  /** Whether there is nothing to put into a calendar. */
  public boolean isEmpty() {
    return appointments.isEmpty();
  }

  /** Writes the file. */
  public void write(OutputStream out) throws IOException {
    ICalendar calendar = new ICalendar();
    calendar.setProductId(PRODUCT);
    appointments.forEach(one -> calendar.addEvent(event(one)));
    ICalWriter writer = new ICalWriter(out, ICalVersion.V2_0);
    writer.write(calendar);
    writer.flush();
  }

  private static VEvent event(Appointment one) {
    VEvent event = new VEvent();
    event.setUid(one.id());
    event.setDateTimeStamp(Date.from(one.asOf().atStartOfDay(ZoneOffset.UTC).toInstant()));
    event.setSummary(one.title());
    event.setStatus(one.certain() ? Status.confirmed() : Status.tentative());
    event.setTransparency(true);
    if (!one.place().isEmpty()) {
      event.setLocation(one.place());
    }
    if (!one.about().isEmpty()) {
      event.setDescription(one.about());
    }
    one.url().ifPresent(event::setUrl);
    when(event, one.when());
    return event;
  }

  /** All day, unless a time is stated at both ends. */
  private static void when(VEvent event, Edtf when) {
    Edtf start = when.start().orElse(when);
    Edtf end = when.end().orElse(when);
    Optional<OffsetDateTime> from = start.time();
    Optional<OffsetDateTime> until = end.time();
    if (from.isPresent() && until.isPresent()) {
      event.setDateStart(new DateStart(Date.from(from.get().toInstant()), true));
      if (when.isInterval()) {
        event.setDateEnd(new DateEnd(Date.from(until.get().toInstant()), true));
      }
    } else {
      event.setDateStart(new DateStart(day(start.earliest())));
      if (when.isInterval()) {
        event.setDateEnd(new DateEnd(day(end.latest().plusDays(1))));
      }
    }
  }

  /** A day by its numbers: the library would take a moment apart in the zone of the machine. */
  private static ICalDate day(LocalDate day) {
    return new ICalDate(
        new DateTimeComponents(
            day.getYear(), day.getMonthValue(), day.getDayOfMonth(), 0, 0, 0, false),
        false);
  }
}
