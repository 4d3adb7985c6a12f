package communique.curate.survey;

import communique.curate.edit.Ids;
import communique.model.Dossier;
import communique.model.Entry;
import communique.model.Item;
import communique.model.Named;
import communique.model.Part;
import communique.problem.KeyPath;
import communique.problem.Nearest;
import communique.shape.At;
import communique.shape.Unreadable;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an id means: a record, or a claim or a part inside one.
 *
 * @param entry the record
 * @param inside what stands in it and is meant; nothing if it is meant itself
 */
public record Target(Entry entry, Optional<Named> inside) {

  /** Between the id of a record and that of what stands in it, as in the address of a page. */
  private static final String IN = "#";

  /** So many are named of those that an id can mean. */
  private static final int MOST = 5;

  /**
   * What an id means: {@code port-talks-2025}, {@code first-in-years}, or, where several records
   * have a claim of that id, {@code port-talks-2025#first-in-years}.
   *
   * @throws Unreadable if it means nothing or more than one thing, with what was probably meant
   */
  static Target of(String id, Dossier dossier) {
    int in = id.indexOf(IN);
    if (in >= 0) {
      Entry entry = entry(id.substring(0, in), dossier);
      return inside(entry, id.substring(in + 1));
    }
    return dossier.item(id).isPresent()
        ? new Target(entry(id, dossier), Optional.empty())
        : only(id, dossier);
  }

  private static Entry entry(String id, Dossier dossier) {
    Item item = dossier.item(id).orElseThrow(() -> none(id, dossier));
    return item.entry()
        .orElseThrow(
            () ->
                Unreadable.wrongType("the record \"%s\" cannot be read".formatted(id))
                    .hint(Optional.of("communique check tells why")));
  }

  private static Target inside(Entry entry, String id) {
    return inside(entry)
        .filter(one -> one.id().equals(id))
        .findFirst()
        .map(one -> new Target(entry, Optional.of(one)))
        .orElseThrow(
            () ->
                Unreadable.wrongType("\"%s\" has no claim or part \"%s\"".formatted(entry.id(), id))
                    .hint(Nearest.hint(id, inside(entry).map(Named::id).toList())));
  }

  private static Target only(String id, Dossier dossier) {
    List<Target> all =
        dossier
            .entries()
            .flatMap(
                entry ->
                    inside(entry)
                        .filter(one -> one.id().equals(id))
                        .map(one -> new Target(entry, Optional.of(one))))
            .toList();
    if (all.size() > 1) {
      throw Unreadable.wrongType("%s records have a claim or part \"%s\"".formatted(all.size(), id))
          .hint(
              Optional.of(
                  "say which: "
                      + all.stream().limit(MOST).map(Target::id).collect(Collectors.joining(", "))
                      + (all.size() > MOST ? " …" : "")));
    }
    return all.stream().findFirst().orElseThrow(() -> none(id, dossier));
  }

  private static Unreadable none(String id, Dossier dossier) {
    return Unreadable.wrongType("nothing here has the id \"%s\"".formatted(id))
        .hint(
            Ids.renamed(id, dossier)
                .or(() -> ofFile(id, dossier))
                .or(() -> Nearest.hint(id, ids(dossier))));
  }

  /** The path of a sheet's file, or of its page, ends with its id. */
  private static Optional<String> ofFile(String path, Dossier dossier) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    return Optional.of(name.split("\\.", -1)[0])
        .filter(id -> dossier.item(id).isPresent())
        .map("write the id alone: %s"::formatted);
  }

  private static Set<String> ids(Dossier dossier) {
    Set<String> ids = new HashSet<>();
    dossier.items().forEach(item -> ids.add(item.id()));
    dossier.entries().flatMap(Target::inside).forEach(one -> ids.add(one.id()));
    return ids;
  }

  /** What stands in a record and has an id of its own there. */
  static Stream<Named> inside(Entry entry) {
    return Stream.concat(entry.claims().stream(), entry.parts().stream());
  }

  /** The id that means it and nothing else. */
  public String id() {
    return inside.map(one -> entry.id() + IN + one.id()).orElse(entry.id());
  }

  /** What kind of thing it is: {@code summit}, {@code claim}. */
  public String kind() {
    return Surveyed.kind(inside.<Class<?>>map(Named::getClass).orElse(entry.getClass()));
  }

  /** Where it stands. */
  public KeyPath place(Dossier dossier) {
    KeyPath place = dossier.origin(entry);
    for (String step : steps()) {
      place = place.then(step);
    }
    return place;
  }

  /** The steps from its record to it. */
  private List<String> steps() {
    return inside
        .map(
            one ->
                one instanceof Part
                    ? List.of("parts", position(entry.parts(), one))
                    : List.of("claims", position(entry.claims(), one)))
        .orElse(List.of());
  }

  private static String position(List<? extends Named> all, Named one) {
    return String.valueOf(all.stream().map(Named::id).toList().indexOf(one.id()));
  }

  /** Whether a value of the record is a part of it. */
  Predicate<At> within(Dossier dossier) {
    if (inside.isEmpty()) {
      return at -> true;
    }
    List<String> place = place(dossier).steps();
    KeyPath origin = dossier.origin(entry);
    return at ->
        at.below(origin) instanceof KeyPath path
            && path.steps().size() >= place.size()
            && path.steps().subList(0, place.size()).equals(place);
  }
}
