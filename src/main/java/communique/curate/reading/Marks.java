package communique.curate.reading;

import communique.check.CitedPassage;
import communique.check.article.Place;
import communique.content.Locator;
import communique.curate.reading.Mark.Citing;
import communique.curate.reading.Reading.Extent;
import communique.model.Claim;
import communique.model.Dossier;
import communique.model.Entry;
import communique.model.Language;
import communique.model.Text;
import communique.problem.KeyPath;
import communique.problem.Location;
import communique.shape.At;
import communique.view.Addresses;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Numbers what records cite of an article. A record that cites one passage twice has one mark. */
final class Marks {

  private final Dossier dossier;
  private final Locator locator = new Locator();
  private final Map<List<Object>, Gathered> gathered = new LinkedHashMap<>();
  private final List<Lost> lost = new ArrayList<>();

  private Marks(Dossier dossier) {
    this.dossier = dossier;
  }

  /** What is cited, without its number yet. */
  private record Gathered(
      Citing record, List<String> fields, Location place, List<Extent> extents) {

    int from() {
      return extents.get(0).from();
    }
  }

  static Marks of(Dossier dossier, List<CitedPassage> passages) {
    Marks marks = new Marks(dossier);
    passages.forEach(marks::add);
    return marks;
  }

  /** In order of the first place. */
  List<Mark> found() {
    List<Gathered> inOrder =
        gathered.values().stream().sorted(Comparator.comparing(Gathered::from)).toList();
    List<Mark> marks = new ArrayList<>();
    for (Gathered one : inOrder) {
      marks.add(new Mark(marks.size() + 1, one.record, one.fields, one.place, one.extents));
    }
    return marks;
  }

  List<Lost> lost() {
    return lost;
  }

  private void add(CitedPassage passage) {
    Citing record = citing(passage.entry(), passage.claim());
    String field = field(passage.at());
    if (passage.places().isEmpty()) {
      lost.add(new Lost(record, field, place(passage), passage.words().words()));
      return;
    }
    List<Extent> extents = extents(passage.places());
    Gathered known = gathered.get(List.of(record.id(), extents));
    if (known != null) {
      known.fields.add(field);
    } else {
      gathered.put(
          List.of(record.id(), extents),
          new Gathered(record, new ArrayList<>(List.of(field)), place(passage), extents));
    }
  }

  private Location place(CitedPassage passage) {
    return locator.locate(passage.at().below(dossier.origin(passage.entry())));
  }

  private static List<Extent> extents(List<Place> places) {
    return places.stream()
        .flatMap(place -> place.parts().stream())
        .map(part -> new Extent(part.from(), part.until()))
        .distinct()
        .sorted(Comparator.comparing(Extent::from))
        .toList();
  }

  private Citing citing(Entry entry, Optional<Claim> claim) {
    String page =
        claim
            .map(inner -> Addresses.seenFrom("").to(entry, inner, dossier))
            .orElseGet(() -> Addresses.fromRoot(entry, dossier));
    return new Citing(
        claim.map(inner -> entry.id() + "#" + inner.id()).orElse(entry.id()),
        claim.isPresent() ? "claim" : kind(entry),
        words(claim.flatMap(Claim::sentence).orElseGet(entry::label)),
        entry.editorial().isDraft(),
        Optional.of(page).filter(found -> !found.isEmpty()));
  }

  static String kind(Entry entry) {
    return entry.getClass().getSimpleName().toLowerCase(Locale.ROOT);
  }

  private String words(Text text) {
    Language home = dossier.site().language();
    return text.serving(home, home).words();
  }

  /** The keys from the record to the words, as a person would name them. */
  private static String field(At at) {
    return at.below(new KeyPath("", List.of())) instanceof KeyPath path
        ? String.join(".", path.steps())
        : at.last();
  }
}
