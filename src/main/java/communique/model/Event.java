package communique.model;

import communique.shape.Doc;
import communique.shape.Each;
import communique.shape.Id;
import communique.shape.Inline;
import communique.shape.Ref;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Something that took place and has no sheet of its own. */
@Doc("Something that took place and has no sheet of its own. Items of events.yaml.")
public record Event(
    @Doc("A slug, unique in the dossier.") @Id String id,
    @Doc(value = "Our title.", example = "Exchange of instruments at Cape Lume") Text title,
    @Doc("When it took place.") Reported<Edtf> when,
    @Doc("Where it took place.") Reported<Ref<Place>> place,
    @Doc("How they met: in person, unless it says otherwise.") Reported<Medium> medium,
    @Doc("The row of meetings that it is one of.") Optional<Series> series,
    @Doc("Who was there.") List<Attendee> who,
    @Doc("The documents that it belongs to, such as one whose instruments were exchanged there.")
        List<Ref<Agreement>> about,
    @Doc("Its parts, in order.") @Each("part") List<Part> parts,
    @Doc("What the sources say about it.") @Each("claim") List<Claim> claims,
    @Doc(SameAs.MEANING) List<SameAs> sameAs,
    @Inline Editorial editorial)
    implements Occasion {

  @Override
  public boolean standsOnEvidence() {
    return true;
  }

  @Override
  public Text label() {
    return title;
  }

  @Override
  public Stream<Reported<?>> questions() {
    return Stream.of(when, place, medium);
  }

  @Override
  public Stream<Ref<Agreement>> documents() {
    return about.stream();
  }

  @Override
  public Stream<Attendee> attendance() {
    return who.stream();
  }
}
