package communique.model;

import communique.shape.Prune;
import communique.shape.Ref;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Takes out of a dossier what a reader may not see, and what cannot stand without it: first what is
 * not released, then what was not known at the reader's moment.
 */
final class Redaction {

  private final Dossier whole;
  private final Reader reader;
  private final LocalDate today;

  Redaction(Dossier whole, Reader reader) {
    this.whole = whole;
    this.reader = reader;
    this.today = whole.today(reader);
  }

  /** The dossier without the hidden entries, and without every value that names one. */
  Dossier redacted() {
    Dossier released = without(whole, this::isUnreleased, value -> false);
    Dossier known = without(released, entry -> isLater(entry.known()), this::isLaterAct);
    return new Mentioned(released, known).alone();
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

  private boolean isUnreleased(Entry entry) {
    return entry.editorial().withdrawn().isPresent() || !reader.mayKnowOf(entry.editorial());
  }

  private boolean isLater(Optional<Edtf> date) {
    return date.filter(day -> day.earliest().isAfter(today)).isPresent();
  }

  private boolean isLaterAct(Object value) {
    return (value instanceof StatusChange change && isLater(change.when().value()))
        || (value instanceof Editorial.Comparison compared && compared.on().isAfter(today));
  }

  private static Dossier without(
      Dossier from, Predicate<Entry> hidden, Predicate<Object> hiddenValue) {
    return new Pruning(from, hidden, hiddenValue).done();
  }

  /**
   * One pruning. After all entries were looked at once, only those are that name one that has
   * fallen since, so that a long chain costs no more than its length.
   */
  static final class Pruning {

    private final Lost lost = new Lost();
    private final Dossier from;
    private final Predicate<Object> hiddenValue;
    private final Set<String> hidden;
    private final Map<String, Entry> left = new LinkedHashMap<>();

    Pruning(Dossier from, Predicate<Entry> hidden, Predicate<Object> hiddenValue) {
      this.from = from;
      this.hiddenValue = hiddenValue;
      this.hidden = from.entries().filter(hidden).map(Entry::id).collect(Collectors.toSet());
    }

    Dossier done() {
      List<Entry> wave = lessened(from.entries().toList());
      while (!wave.isEmpty()) {
        wave = lessened(naming(wave));
      }
      return from.with(from.items().stream().flatMap(this::left).toList());
    }

    /** Those, for what names a part of its own, and those that name them. */
    private Collection<Entry> naming(List<Entry> lessened) {
      return lessened.stream()
          .flatMap(
              entry -> Stream.concat(Stream.of(entry), from.referring(Entry.class, entry).stream()))
          .collect(Collectors.toMap(Entry::id, entry -> entry, (one, same) -> one))
          .values();
    }

    /** Prunes these; tells which of them have fallen, or lost what can be named from elsewhere. */
    private List<Entry> lessened(Collection<Entry> entries) {
      return entries.stream()
          .filter(entry -> !hidden.contains(entry.id()))
          .filter(this::isLessened)
          .toList();
    }

    private boolean isLessened(Entry entry) {
      Optional<Entry> copy =
          new Prune(value -> isHidden(entry, value))
              .copy((Record) entry)
              .map(Entry.class::cast)
              .filter(after -> !entry.standsOnEvidence() || isRested(after) || !isRested(entry));
      if (copy.isEmpty()) {
        left.remove(entry.id());
        return hidden.add(entry.id());
      }
      left.put(entry.id(), copy.get());
      return lost.add(entry, copy.get());
    }

    private boolean isRested(Entry entry) {
      return !from.relations().sources(entry).isEmpty();
    }

    private boolean isHidden(Entry in, Object value) {
      return (value instanceof Ref<?> ref && hidden.contains(ref.id()))
          || lost.isNamedBy(in, value)
          || hiddenValue.test(value);
    }

    private Stream<Item> left(Item item) {
      return Stream.ofNullable(left.get(item.id()))
          .map(entry -> new Item(item.kind(), item.id(), Optional.of(entry), item.origin()));
    }
  }
}
