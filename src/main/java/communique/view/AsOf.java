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

/** The newest date on which something that an entry rests on was published, or it was verified. */
public record AsOf(Dossier dossier) {

  /** The date; nothing if neither a source nor the curator gives one. */
  public Optional<Edtf> of(Entry entry) {
    List<Edtf> dates = new ArrayList<>();
    entry.editorial().verified().map(day -> Edtf.of(day.toString())).ifPresent(dates::add);
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
