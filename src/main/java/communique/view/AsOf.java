package communique.view;

import communique.model.Dossier;
import communique.model.Edtf;
import communique.model.Entry;
import communique.model.Source;
import communique.shape.Ref;
import communique.shape.Walk;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The newest date on which something that an entry rests on was published, or it was verified. */
public record AsOf(Dossier dossier) {

  /** The newest of all: of every source and every verification. */
  Optional<Edtf> ofAll() {
    Stream<Edtf> published = dossier.all(Source.class).stream().flatMap(s -> s.known().stream());
    return Stream.concat(published, dossier.entries().flatMap(AsOf::verified))
        .max(Comparator.comparing(Edtf::latest));
  }

  private static Stream<Edtf> verified(Entry entry) {
    return entry.editorial().verified().stream().map(day -> Edtf.of(day.toString()));
  }

  /** The date; nothing if neither a source nor the curator gives one. */
  public Optional<Edtf> of(Entry entry) {
    List<Edtf> dates = new ArrayList<>();
    verified(entry).forEach(dates::add);
    Walk.over(
        (Record) entry,
        (value, at) -> {
          if (value instanceof Ref<?> ref) {
            dossier
                .find(Ref.to(Source.class, ref.id()))
                .flatMap(Entry::known)
                .ifPresent(dates::add);
          }
        });
    return dates.stream().max(Comparator.comparing(Edtf::latest));
  }
}
