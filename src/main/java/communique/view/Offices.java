package communique.view;

import communique.model.Edtf;
import communique.model.Occasion;
import communique.model.Office;
import communique.model.Precision;
import communique.model.Speaker;
import communique.model.Tenure;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The offices of people, never without the time for which a source shows them. */
record Offices(PageContext context) {

  /** The office at an occasion, or the offices where sources differ about the day; maybe none. */
  List<Answer> at(Occasion occasion, Speaker speaker) {
    return context.dossier().relations().officesAt(occasion, speaker).stream()
        .map(office -> answer(office, title(office)))
        .toList();
  }

  /** An office in those words, with what shows it. */
  Answer answer(Tenure office, Phrase words) {
    return context.answer(Link.plain(words), office.because(), Optional.empty(), office.cite());
  }

  /** The latest in a list that shows no evidence; nothing if none is known. */
  Phrase latest(Speaker speaker) {
    return last(speaker).map(office -> told(office, line(office))).orElse(Phrase.NONE);
  }

  /** The latest that is known; nothing if none is. */
  Optional<Tenure> last(Speaker speaker) {
    return speaker.offices().stream().max(Comparator.comparing(Offices::last));
  }

  private Phrase told(Tenure office, Phrase words) {
    return context.words().told(words, office.because().isPresent());
  }

  private static LocalDate last(Tenure office) {
    return office.seen().or(office::until).map(Edtf::latest).orElse(LocalDate.MAX);
  }

  private Phrase title(Tenure office) {
    return context.words().text(context.dossier().relations().title(office));
  }

  /** The office with its dates. */
  Phrase line(Tenure office) {
    Words words = context.words();
    return words.line(Stream.of(title(office), Phrase.of(dates(office))).toList());
  }

  /** The same with its title in its own script, which the register may have. */
  Phrase whole(Tenure office) {
    Words words = context.words();
    Stream<Phrase> natives =
        words
            .natives(office.is().flatMap(context.dossier()::find).flatMap(Office::nativeName))
            .stream()
            .map(name -> Phrase.of(name.words(), name.lang()));
    return words.line(
        Stream.of(Stream.of(title(office)), natives, Stream.of(Phrase.of(dates(office))))
            .flatMap(parts -> parts)
            .toList());
  }

  private String dates(Tenure office) {
    return office.seen().map(this::seen).orElseGet(() -> running(office));
  }

  private String seen(Edtf date) {
    boolean stretch =
        date.precision() == Precision.DECADE
            || date.precision() == Precision.CENTURY
            || (date.firstDay().isPresent() && date.lastDay().isPresent() && date.isInterval());
    boolean day = stretch || context.words().precision(date).isEmpty();
    return context.words().say(day ? "office.seen" : "office.seen-in", context.words().point(date));
  }

  private String running(Tenure office) {
    return context.words().span(office.from(), office.until());
  }
}
