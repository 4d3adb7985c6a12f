package communique.edition.calendar;

import communique.model.Agreement;
import communique.model.Dossier;
import communique.model.Edtf;
import communique.model.Entry;
import communique.model.Language;
import communique.model.Reading;
import communique.model.StatusChange;
import communique.model.Summit;
import communique.model.Term;
import communique.model.Text;
import communique.view.Addresses;
import communique.view.AsOf;
import communique.view.Messages;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The dates of a record that can stand in a calendar. A month is not a day, so it gives none; where
 * sources name different days, each gives a tentative one.
 *
 * @param dossier where the record is
 * @param messages the words of the interface
 */
public record Appointments(Dossier dossier, Messages messages) {

  /** The day or days of a summit. */
  public CalendarFile of(Summit summit) {
    List<Reading<Edtf>> readings =
        summit.held().readings().stream()
            .filter(reading -> reading.is().value().filter(Appointment::isDay).isPresent())
            .toList();
    boolean agreed = readings.stream().map(Reading::is).distinct().count() == 1;
    SortedMap<Edtf, Appointment> days = new TreeMap<>();
    for (Reading<Edtf> reading : readings) {
      Appointment one = appointment(summit, reading, agreed);
      days.putIfAbsent(one.when(), one);
    }
    return new CalendarFile(List.copyOf(days.values()));
  }

  private Appointment appointment(Summit summit, Reading<Edtf> reading, boolean agreed) {
    Edtf when = reading.is().value().orElseThrow();
    String place =
        summit.place().first().flatMap(dossier::find).map(p -> words(p.name())).orElse("");
    String about =
        Stream.of(reading.because(), reading.note())
            .flatMap(Optional::stream)
            .map(this::words)
            .collect(Collectors.joining(" "));
    return appointment(summit, words(summit.title()), when, agreed, place, about);
  }

  /** The dates of an agreement: each change of status, the start and the end of its term. */
  public CalendarFile of(Agreement agreement) {
    Stream<Optional<Appointment>> steps =
        agreement.history().stream().map(step -> step(agreement, step));
    Stream<Optional<Appointment>> terms =
        agreement.term().items().stream().flatMap(term -> term(agreement, term));
    return new CalendarFile(
        Stream.concat(steps, terms).flatMap(Optional::stream).distinct().toList());
  }

  private Optional<Appointment> step(Agreement agreement, StatusChange step) {
    String status = step.status().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return dated(agreement, "status." + status, step.when().value(), step.note());
  }

  private Stream<Optional<Appointment>> term(Agreement agreement, Term term) {
    return Stream.of(
        dated(agreement, "ladder.starts", term.start(), term.note()),
        dated(agreement, "ladder.ends", term.end(), term.note()));
  }

  private Optional<Appointment> dated(
      Agreement agreement, String what, Optional<Edtf> when, Optional<Text> note) {
    String title = messages.get("list.dots", words(agreement.label()), messages.get(what));
    return when.filter(Appointment::isDay)
        .map(day -> appointment(agreement, title, day, true, "", note.map(this::words).orElse("")));
  }

  private Appointment appointment(
      Entry entry, String title, Edtf when, boolean agreed, String place, String about) {
    Optional<String> url =
        dossier.site().base().flatMap(b -> Addresses.page(entry).map(page -> b + page));
    String desk = url.orElseGet(() -> words(dossier.site().publisher()) + "/" + entry.id());
    String all = String.join("\u0000", desk, title, when.written());
    return new Appointment(
        "urn:uuid:" + UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8)),
        title,
        when,
        agreed && when.isCertain(),
        place,
        about,
        url,
        asOf(entry, when));
  }

  private LocalDate asOf(Entry entry, Edtf when) {
    return new AsOf(dossier)
        .of(entry)
        .map(Edtf::earliest)
        .filter(day -> day.getYear() > 0)
        .orElse(when.earliest());
  }

  private String words(Text text) {
    Language home = dossier.site().language();
    return text.serving(home, home).words();
  }
}
