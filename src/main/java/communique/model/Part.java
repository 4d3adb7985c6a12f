package communique.model;

import communique.shape.Doc;
import communique.shape.Evidence;
import communique.shape.FromAbove;
import communique.shape.Id;
import communique.shape.Ref;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A part of an occasion. */
@Doc("A part of an occasion that words can be placed in.")
public record Part(
    @Doc("Unique in its record.") @Id String id,
    @Doc("What it is called.") Text name,
    @Doc("When it was, as its source has it.") Optional<Dating.Day> when,
    @Doc("Where, if that is told of it.") Optional<Ref<Place>> place,
    @Doc("The evidence for when and where.") @Evidence @FromAbove List<Citation> cite,
    @Doc("What each side says about it, where sources differ.") @Evidence List<Version> readings,
    @Doc("What the difference comes to.") Optional<Differ> differ)
    implements Named, Disputed, Cited, Printing, Once {

  /** Of a part without day and place there is nothing for which evidence could stand. */
  public Part {
    cite = when.isEmpty() && place.isEmpty() ? List.of() : cite;
  }

  /** The words that stand for a time. */
  @Override
  public List<Print> prints() {
    return when.stream()
        .map(day -> day.carriedBy(cite))
        .flatMap(day -> Print.inPlace(day.as(), day.cite()).stream())
        .map(print -> print.under("when"))
        .toList();
  }

  /** All that tells when and where it was. */
  @Override
  public List<Citation> evidence() {
    return Stream.concat(cite.stream(), when.stream().flatMap(day -> day.cite().stream())).toList();
  }

  @Override
  public Optional<Edtf> happened() {
    return when.flatMap(day -> day.is().value());
  }

  /** Whether it has a place in the order of the occasion. */
  public boolean isPlaced() {
    return when.isPresent() || place.isPresent();
  }

  /** Only when and where it was stand on evidence: that it was does from the words placed in it. */
  @Override
  public boolean isCited() {
    return !isPlaced()
        || !cite.isEmpty()
        || (place.isEmpty() && when.filter(day -> !day.cite().isEmpty()).isPresent());
  }

  @Override
  public String remedy() {
    return "add cite: {<source>: <the exact words there>} that tell when and where it was";
  }

  @Override
  public Object identity() {
    return name;
  }

  @Override
  public List<Version> sides() {
    return readings;
  }

  /** What is said of a part is said where sources differ about it. */
  @Override
  public boolean isDisputed() {
    return differ.isPresent() || !readings.isEmpty();
  }

  @Override
  public String toldBy() {
    return differ.isPresent() ? "differ" : "readings";
  }

  @Override
  public Part settled() {
    return readings.size() > 1
        ? this
        : new Part(id, name, when, place, cite, List.of(), Optional.empty());
  }
}
