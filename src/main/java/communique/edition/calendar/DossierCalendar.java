package communique.edition.calendar;

import communique.edition.calendar.CalendarFile.Subscription;
import communique.model.Agreement;
import communique.model.Dossier;
import communique.model.Event;
import communique.model.Occasion;
import communique.model.Publication;
import communique.model.Site;
import communique.model.Summit;
import communique.model.Text;
import communique.view.Addresses;
import communique.view.AsOf;
import communique.view.LastingName;
import communique.view.Messages;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The one calendar of a dossier, to subscribe to: all that its records have a day for. */
public record DossierCalendar(Publication publication, Messages messages) {

  /** Where it lies. */
  public static final String PATH = "data/calendar.ics";

  /** Whether there is one: a calendar of nothing is none. */
  public static boolean has(Dossier dossier) {
    return occasions(dossier).anyMatch(Appointments::has)
        || dossier.all(Agreement.class).stream().anyMatch(Appointments::has);
  }

  private static Stream<Occasion> occasions(Dossier dossier) {
    return Stream.concat(dossier.all(Summit.class).stream(), dossier.all(Event.class).stream());
  }

  private Dossier dossier() {
    return publication.dossier();
  }

  /** All of it, the earliest first. */
  public CalendarFile file() {
    Appointments dates = new Appointments(publication, messages);
    List<Appointment> all =
        Stream.concat(
                occasions(dossier()).flatMap(one -> dates.days(one).stream()),
                dossier().all(Agreement.class).stream().flatMap(one -> dates.all(one).stream()))
            .sorted(Comparator.comparing(Appointment::when).thenComparing(Appointment::id))
            .toList();
    return new CalendarFile(dossier().site().language(), all, Optional.of(subscription()));
  }

  private Subscription subscription() {
    Site site = dossier().site();
    return new Subscription(
        new LastingName(dossier()).of("calendar"),
        words(site.title()),
        site.about().map(this::words).orElse(""),
        site.base().map(base -> base + Addresses.TIMELINE),
        site.base().map(base -> base + PATH),
        new AsOf(dossier()).ofAll().flatMap(AsOf::stamp));
  }

  private String words(Text text) {
    Site site = dossier().site();
    return text.serving(site.language(), site.language()).words();
  }
}
