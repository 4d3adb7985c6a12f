package communique.model;

import communique.shape.Prune;
import communique.shape.Ref;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Takes out of a dossier what a reader may not see, and what cannot stand without it. */
final class Redaction {

  private final Dossier whole;
  private final Reader reader;
  private final LocalDate today;
  private final Set<String> hidden = new HashSet<>();

  Redaction(Dossier whole, Reader reader) {
    this.whole = whole;
    this.reader = reader;
    this.today = whole.today(reader);
  }

  /** The dossier without the hidden entries, and without every value that names one. */
  Dossier redacted() {
    whole.entries().filter(this::isHidden).map(Entry::id).forEach(hidden::add);
    List<Item> left = prune();
    while (hidden.addAll(fallen(left))) {
      left = prune();
    }
    return whole.with(left);
  }

  /** What is left of withdrawn records that this reader could have seen before. */
  List<Withdrawn> withdrawn() {
    return whole
        .entries()
        .filter(entry -> reader.mayKnowOf(entry.editorial()) && !isLater(entry.known()))
        .flatMap(
            entry ->
                entry.editorial().withdrawn().stream()
                    .map(why -> new Withdrawn(entry.getClass(), entry.id(), why)))
        .toList();
  }

  private boolean isHidden(Entry entry) {
    boolean withdrawn = entry.editorial().withdrawn().isPresent();
    return withdrawn || !reader.mayKnowOf(entry.editorial()) || isLater(entry.known());
  }

  private boolean isLater(Optional<Edtf> date) {
    return date.filter(day -> day.earliest().isAfter(today)).isPresent();
  }

  private List<Item> prune() {
    Prune prune = new Prune(this::isHidden);
    return whole.items().stream()
        .filter(item -> !hidden.contains(item.id()))
        .map(item -> prune(prune, item))
        .toList();
  }

  private boolean isHidden(Object value) {
    return (value instanceof Ref<?> ref && hidden.contains(ref.id()))
        || (value instanceof StatusChange change && isLater(change.when().value()));
  }

  private static Item prune(Prune prune, Item item) {
    Optional<Entry> entry =
        item.entry().flatMap(whole -> prune.copy((Record) whole)).map(Entry.class::cast);
    return new Item(item.kind(), item.id(), entry, item.origin());
  }

  /** Entries that lost what they stood on. */
  private static Set<String> fallen(List<Item> left) {
    return left.stream()
        .filter(item -> item.entry().isEmpty())
        .map(Item::id)
        .collect(Collectors.toSet());
  }
}
