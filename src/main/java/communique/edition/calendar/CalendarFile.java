package communique.edition.calendar;

import biweekly.ICalDataType;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.property.DateTimeStamp;
import biweekly.property.Status;
import communique.model.Edtf;
import communique.model.Language;
import communique.model.Text;
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
import java.util.regex.Pattern;

/**
 * A calendar (RFC 5545). Nothing in it comes from the clock or the zone of the machine.
 *
 * <p>Who was there is told in words. {@code ATTENDEE} is none of a calendar that is published
 * (section 3.8.4.1), and {@code CONTACT} is whom to ask.
 *
 * @param language that of all words which do not say theirs
 * @param appointments what stands in it
 * @param subscription what is said to those who ask for it again and again; nothing if nobody is to
 */
public record CalendarFile(
    Language language, List<Appointment> appointments, Optional<Subscription> subscription) {

  /**
   * A calendar that programs ask for again, see RFC 7986.
   *
   * @param id what tells it from all other calendars
   * @param name what it is called
   * @param about what is in it; may be empty
   * @param page the page of the same, if the site has an address
   * @param source where it is asked for, if the site has an address
   * @param asOf the day as of which all of it is known, if files can bear it
   */
  public record Subscription(
      String id,
      String name,
      String about,
      Optional<String> page,
      Optional<String> source,
      Optional<LocalDate> asOf) {}

  /** How often a program asks. */
  private static final String DAY = "P1D";

  /** The calendar of one record. */
  CalendarFile(Language language, List<Appointment> appointments) {
    this(language, appointments, Optional.empty());
  }

  private static final String PRODUCT = "-//Communique//Sourced fact sheets//EN";

  /** What means something in a text. */
  private static final Pattern MEANING = Pattern.compile("[\\\\;,]");

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  /** Writes the file. */
  public void write(OutputStream out) throws IOException {
    ICalendar calendar = new ICalendar();
    calendar.setProductId(PRODUCT);
    subscription.ifPresent(one -> put(one, calendar));
    appointments.forEach(one -> calendar.addEvent(event(one)));
    StringWriter lines = new StringWriter();
    try (ICalWriter writer = new ICalWriter(lines, ICalVersion.V2_0)) {
      writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
      writer.write(calendar);
    }
    ContentLines.write(lines.toString(), out);
  }

  /** What RFC 7986 calls so, and what programs before it do. */
  private void put(Subscription one, ICalendar calendar) {
    calendar.setUid(one.id());
    calendar.setName(one.name()).setLanguage(language.tag());
    calendar.addExperimentalProperty("X-WR-CALNAME", escaped(one.name()));
    if (!one.about().isEmpty()) {
      calendar.setDescription(one.about()).setLanguage(language.tag());
    }
    one.page().ifPresent(calendar::setUrl);
    one.source()
        .ifPresent(url -> calendar.addExperimentalProperty("SOURCE", ICalDataType.URI, url));
    one.asOf()
        .ifPresent(
            day ->
                calendar.addExperimentalProperty(
                    "LAST-MODIFIED", MOMENT.format(day.atStartOfDay(ZoneOffset.UTC).toInstant())));
    calendar.addExperimentalProperty("REFRESH-INTERVAL", ICalDataType.DURATION, DAY);
    calendar.addExperimentalProperty("X-PUBLISHED-TTL", DAY);
  }

  private static String escaped(String words) {
    return MEANING.matcher(words).replaceAll("\\\\$0");
  }

  private VEvent event(Appointment one) {
    VEvent event = new VEvent();
    event.setUid(one.id());
    event.removeProperties(DateTimeStamp.class);
    moment(event, "DTSTAMP", one.asOf().atStartOfDay(ZoneOffset.UTC).toInstant());
    event.setSummary(one.title().words()).setLanguage(tag(one.title()));
    event.setStatus(one.certain() ? Status.confirmed() : Status.tentative());
    event.setTransparency(true);
    if (!one.place().words().isEmpty()) {
      event.setLocation(one.place().words()).setLanguage(tag(one.place()));
    }
    if (!one.about().isEmpty()) {
      event.setDescription(one.about()).setLanguage(language.tag());
    }
    one.notice().ifPresent(words -> event.addComment(words).setLanguage(language.tag()));
    one.url().ifPresent(event::setUrl);
    when(event, one.when());
    return event;
  }

  private String tag(Text.Wording words) {
    return words.languageOr(language).tag();
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
