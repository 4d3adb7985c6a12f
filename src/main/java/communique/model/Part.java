package communique.model;

import communique.shape.Doc;
import communique.shape.Evidence;
import communique.shape.Id;
import java.util.List;
import java.util.Optional;

/** A part of an occasion. */
@Doc("A part of an occasion that words can be placed in.")
public record Part(
    @Doc("Unique in its record.") @Id String id,
    @Doc("What it is called.") Text name,
    @Doc("What each side says about it, where sources differ.") @Evidence List<Version> readings,
    @Doc("What the difference comes to.") Optional<Differ> differ)
    implements Named, Disputed, Once {

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
    return readings.size() > 1 ? this : new Part(id, name, List.of(), Optional.empty());
  }
}
