package communique.view;

import communique.model.Edtf;
import communique.model.Occasion;
import communique.model.Place;
import communique.model.Relations;
import communique.shape.Ref;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Summits and events as a page shows them in short. */
record Occasions(Desk desk) {

  /** Occasions in order of date; what is known only by its month comes after the days of it. */
  static List<Occasion> sorted(Collection<? extends Occasion> occasions) {
    Comparator<Occasion> byDate =
        Comparator.comparing(o -> o.when().first().map(Edtf::latest).orElse(LocalDate.MAX));
    return occasions.stream()
        .<Occasion>map(o -> o)
        .sorted(byDate.thenComparing(Occasion::id))
        .toList();
  }

  /** One occasion. */
  OccasionView view(Occasion occasion) {
    return new OccasionView(
        occasion.id(),
        desk.link(occasion),
        desk.question("fact.when", desk.answers(occasion.when(), this::date)),
        desk.question("fact.where", desk.answers(occasion.place(), this::place)),
        occasion.present().map(desk::link).toList(),
        claims(occasion));
  }

  /** What has a sheet of its own tells its claims there. */
  private List<ClaimView> claims(Occasion occasion) {
    return Addresses.page(occasion).isPresent()
        ? List.of()
        : occasion.claims().stream().map(claim -> desk.claim(occasion, claim)).toList();
  }

  Link date(Edtf date) {
    return Link.plain(desk.words().date(date));
  }

  /** The place, what it lies in, and the country. */
  Link place(Ref<Place> ref) {
    Place place = desk.dossier().get(ref);
    Relations relations = desk.dossier().relations();
    Stream<Phrase> names = relations.around(place).map(around -> desk.words().label(around));
    Stream<Phrase> country = relations.country(place).stream().map(desk.words()::country);
    return Link.plain(Phrase.join(", ", Stream.concat(names, country).toList()));
  }
}
