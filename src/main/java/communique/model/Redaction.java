package communique.model;

import communique.shape.Prune;
import communique.shape.RecordType;
import communique.shape.Ref;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Takes out of a dossier what a reader may not see, and what cannot stand without it: what was
 * withdrawn, what was not known at the reader's moment, and last what is not released.
 */
final class Redaction {

  private final Dossier whole;
  private final Reader reader;
  private final LocalDate today;
  private final Dossier standing;
  private final Dossier known;
  private final Dossier released;

  Redaction(Dossier whole, Reader reader) {
    this.whole = whole;
    this.reader = reader;
    this.today = whole.today(reader);
    this.standing = without(sides(whole), Redaction::isWithdrawn);
    this.known =
        new Pruning(standing, entry -> isLater(entry.known()), this::hasLaterAct, this::isLaterAct)
            .done();
    this.released = without(known, entry -> !reader.mayKnowOf(entry.editorial()));
  }

  private static boolean isWithdrawn(Entry entry) {
    return entry.editorial().withdrawn().isPresent();
  }

  /**
   * A person who was withdrawn takes nothing from the side for which the person was there: that it
   * met, and signed, was published and stays so. Of a draft, and under embargo, the very words of
   * the evidence could tell.
   */
  private static Dossier sides(Dossier whole) {
    Set<String> gone =
        whole.all(Speaker.class).stream()
            .filter(Redaction::isWithdrawn)
            .map(Entry::id)
            .collect(Collectors.toSet());
    return gone.isEmpty()
        ? whole
        : whole.with(whole.items().stream().map(i -> sides(i, gone)).toList());
  }

  private static Item sides(Item item, Set<String> gone) {
    return new Item(
        item.kind(), item.id(), item.entry().map(entry -> sides(entry, gone)), item.origin());
  }

  private static Entry sides(Entry entry, Set<String> gone) {
    if (entry instanceof Summit summit) {
      return (Entry)
          RecordType.of(Summit.class)
              .with(
                  summit,
                  "participants",
                  summit.participants().stream().map(one -> one.without(gone)).toList());
    }
    return entry instanceof Agreement agreement
        ? (Entry)
            RecordType.of(Agreement.class)
                .with(agreement, "signatories", sides(agreement.signatories(), gone))
        : entry;
  }

  private static Listed<Signatory> sides(Listed<Signatory> all, Set<String> gone) {
    return new Listed<>(
        all.notStated(), all.items().stream().map(one -> one.without(gone)).toList());
  }

  Publication publication() {
    Dossier redacted = redacted();
    return new Publication(redacted, withdrawn(), fallen(redacted), reader, false);
  }

  /** What is released, without what nobody uses any more and the values that name it. */
  private Dossier redacted() {
    if (released == standing) {
      return released;
    }
    Dossier resting = withoutPartsOfNothing();
    Set<String> forgotten = new Mentioned(standing, resting).forgotten();
    return without(resting, entry -> forgotten.contains(entry.id()));
  }

  /** What is released, without parts of occasions for which nothing stands any more. */
  private Dossier withoutPartsOfNothing() {
    Set<Object> gone = Collections.newSetFromMap(new IdentityHashMap<>());
    released.entries().forEach(entry -> gone.addAll(partsOfNothing(entry)));
    Predicate<Entry> holds = entry -> entry.parts().stream().anyMatch(gone::contains);
    return gone.isEmpty()
        ? released
        : new Pruning(released, entry -> false, holds, gone::contains).done();
  }

  private List<Part> partsOfNothing(Entry entry) {
    if (entry.parts().isEmpty()) {
      return List.of();
    }
    Set<String> before = rested(standing, standing.get(Ref.to(Entry.class, entry.id())));
    Set<String> now = rested(released, entry);
    return entry.parts().stream()
        .filter(part -> before.contains(part.id()) && !now.contains(part.id()))
        .toList();
  }

  /** The parts that have evidence of when and where they were, or in which words were said. */
  private static Set<String> rested(Dossier dossier, Entry occasion) {
    Stream<String> placed =
        dossier.referring(Statement.class, occasion).stream()
            .flatMap(statement -> statement.said().stream())
            .flatMap(rendition -> rendition.part().stream())
            .map(Ref::id);
    Stream<String> told =
        occasion.parts().stream()
            .filter(part -> !part.evidence().isEmpty() || !part.readings().isEmpty())
            .map(Part::id);
    return Stream.concat(placed, told).collect(Collectors.toSet());
  }

  /** What is left of withdrawn records that this reader could have seen before. */
  private List<Withdrawn> withdrawn() {
    return whole
        .entries()
        .filter(entry -> reader.mayKnowOf(entry.editorial()) && !isLater(entry.known()))
        .flatMap(
            entry ->
                entry.editorial().withdrawn().stream()
                    .filter(why -> !why.on().isAfter(today))
                    .map(why -> new Withdrawn(entry.getClass(), entry.id(), why)))
        .toList();
  }

  /** What would be told if nothing that it rests on were a draft or under embargo. */
  private Set<String> fallen(Dossier redacted) {
    return known
        .entries()
        .filter(entry -> reader.mayKnowOf(entry.editorial()) && !entry.isOnlyNamed())
        .map(Entry::id)
        .filter(id -> redacted.item(id).isEmpty())
        .collect(Collectors.toSet());
  }

  private boolean isLater(Optional<Edtf> date) {
    return date.filter(day -> day.earliest().isAfter(today)).isPresent();
  }

  private boolean isLaterAct(Object value) {
    return (value instanceof StatusChange change && isLater(change.earliest()))
        || (value instanceof Editorial.Comparison compared && compared.on().isAfter(today));
  }

  private boolean hasLaterAct(Entry entry) {
    Stream<?> compared = entry.editorial().verified().map(Editorial.Comparison::new).stream();
    Stream<?> steps =
        entry instanceof Agreement agreement ? agreement.history().stream() : Stream.of();
    return Stream.concat(compared, steps).anyMatch(this::isLaterAct);
  }

  private static Dossier without(Dossier from, Predicate<Entry> hidden) {
    return new Pruning(from, hidden, entry -> false, value -> false).done();
  }

  /**
   * One pruning. Only those are looked at that hold something hidden, or name what has fallen: so a
   * dossier of which nothing is hidden costs nothing, and a long chain no more than its length.
   */
  static final class Pruning {

    private final Lost lost = new Lost();
    private final Dossier from;
    private final Predicate<Object> hiddenValue;
    private final List<Entry> holders;
    private final Set<String> hidden;
    private final Map<String, Entry> lessened = new HashMap<>();

    /**
     * Begins one.
     *
     * @param hidden the records that are hidden
     * @param holds whether a record holds values that are hidden
     * @param hiddenValue those values
     */
    Pruning(
        Dossier from,
        Predicate<Entry> hidden,
        Predicate<Entry> holds,
        Predicate<Object> hiddenValue) {
      this.from = from;
      this.hiddenValue = hiddenValue;
      this.holders = from.entries().filter(holds).toList();
      this.hidden = from.entries().filter(hidden).map(Entry::id).collect(Collectors.toSet());
    }

    Dossier done() {
      if (hidden.isEmpty() && holders.isEmpty() && from.isWhole()) {
        return from;
      }
      List<Entry> fallen = from.entries().filter(entry -> hidden.contains(entry.id())).toList();
      List<Entry> wave = lessened(eachOnce(Stream.concat(naming(fallen), holders.stream())));
      while (!wave.isEmpty()) {
        wave = lessened(eachOnce(naming(wave)));
      }
      return from.with(from.items().stream().flatMap(this::left).toList());
    }

    /** Those, for what names a part of its own, and those that name them. */
    private Stream<Entry> naming(List<Entry> lessened) {
      return lessened.stream()
          .flatMap(
              entry ->
                  Stream.concat(Stream.of(entry), from.referring(Entry.class, entry).stream()));
    }

    private static Collection<Entry> eachOnce(Stream<Entry> entries) {
      return entries
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
        return hidden.add(entry.id());
      }
      lessened.put(entry.id(), copy.get());
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

    /** What could not be read is in no publication. */
    private Stream<Item> left(Item item) {
      return item.entry().stream()
          .filter(entry -> !hidden.contains(entry.id()))
          .map(entry -> lessened.getOrDefault(entry.id(), entry))
          .map(entry -> new Item(item.kind(), item.id(), Optional.of(entry), item.origin()));
    }
  }
}
