package communique.edition.calendar;

import biweekly.ICalDataType;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.property.DateTimeStamp;
import biweekly.property.Status;
import communique.model.Edtf;
import communique.output.ContentLines;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A calendar of one record. Nothing in it comes from the clock or the zone of the machine. */
public record CalendarFile(List<Appointment> appointments) {

  private static final String PRODUCT = "-//Communique//Sourced fact sheets//EN";

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  /** Whether there is nothing to put into a calendar. */
  public boolean isEmpty() {
    return appointments.isEmpty();
  }

  /** Writes the file. */
  public void write(OutputStream out) throws IOException {
    ICalendar calendar = new ICalendar();
    calendar.setProductId(PRODUCT);
    appointments.forEach(one -> calendar.addEvent(event(one)));
    StringWriter lines = new StringWriter();
    try (ICalWriter writer = new ICalWriter(lines, ICalVersion.V2_0)) {
      writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
      writer.write(calendar);
    }
    ContentLines.write(lines.toString(), out);
  }

  private static VEvent event(Appointment one) {
    VEvent event = new VEvent();
    event.setUid(one.id());
    event.removeProperties(DateTimeStamp.class);
    moment(event, "DTSTAMP", one.asOf().atStartOfDay(ZoneOffset.UTC).toInstant());
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
      moment(event, "DTSTART", from.get().toInstant());
      if (when.isInterval()) {
        moment(event, "DTEND", until.get().toInstant());
      }
    } else {
      day(event, "DTSTART", start.earliest());
      if (when.isInterval()) {
        day(event, "DTEND", end.latest().plusDays(1));
      }
    }
  }

  /*
   * Written as they are: the library would take them apart in the calendar and in the zone of the
   * machine, with Julian days before 15 October 1582.
   */

  private static void day(VEvent event, String property, LocalDate day) {
    event.addExperimentalProperty(
        property, ICalDataType.DATE, DateTimeFormatter.BASIC_ISO_DATE.format(day));
  }

  private static void moment(VEvent event, String property, Instant moment) {
    event.addExperimentalProperty(property, MOMENT.format(moment));
  }
}
