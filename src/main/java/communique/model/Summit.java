package communique.model;

import communique.shape.Doc;
import communique.shape.Each;
import communique.shape.Given;
import communique.shape.Id;
import communique.shape.Inline;
import communique.shape.Ref;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** A meeting of leaders that has a sheet. */
@Doc("A meeting of leaders. One file each, in summits/.")
public record Summit(
    @Given @Id String id,
    @Doc(value = "Our title.", example = "Talks at Cape Lume") Text title,
    @Doc("How many sides met.") Kind kind,
    @Doc("When it was held.") Reported<Edtf> held,
    @Doc("The town.") Reported<Ref<Place>> place,
    @Doc("The building.") Reported<Text> venue,
    @Doc("The grade of the visit.") Reported<Grade> grade,
    @Doc("The larger event it was held within.") Reported<Ref<Occasion>> within,
    @Doc("How they met: in person, unless it says otherwise.") Reported<Medium> medium,
    @Doc("The row of meetings that it is one of.") Optional<Series> series,
    @Doc("How long it lasted, as printed.") Reported<Text> duration,
    @Doc("Who took part.") @Each("participant") List<Participant> participants,
    @Doc("Its parts, in order.") @Each("part") List<Part> parts,
    @Doc("The claims and statements of the brief, at most five.") List<Ref<Point>> brief,
    @Doc("Earlier events and statements.") List<Ref<Point>> background,
    @Doc("What it led to.") Outcomes outcomes,
    @Doc("What the sources say about it.") @Each("claim") List<Claim> claims,
    @Doc(SameAs.MEANING) List<SameAs> sameAs,
    @Doc("A picture of it.") Optional<Picture> picture,
    @Given Body prose,
    @Inline Editorial editorial)
    implements Occasion, Printing, Sheet {

  @Override
  public List<Print> prints() {
    return Print.of("duration", duration, true);
  }

  @Override
  public boolean standsOnEvidence() {
    return true;
  }

  @Override
  public Text label() {
    return title;
  }

  @Override
  public Reported<Edtf> when() {
    return held;
  }

  @Override
  public Stream<Attendee> attendance() {
    return participants.stream().map(Attendee::of);
  }

  @Override
  public Stream<Actor> metFor() {
    return participants.stream().map(Participant::side).distinct();
  }

  @Override
  public Map<Ref<Speaking>, Set<Actor>> sides() {
    Map<Ref<Speaking>, Set<Actor>> sides = new HashMap<>();
    for (Participant participant : participants) {
      participant.speaker().stream()
          .flatMap(Voice::records)
          .forEach(
              one ->
                  sides
                      .computeIfAbsent(one, person -> new LinkedHashSet<>())
                      .add(participant.side()));
    }
    return sides;
  }

  @Override
  public Stream<Reported<?>> questions() {
    return Stream.concat(facts(), Stream.of(outcomes.stated()));
  }

  /** The same without the number of documents, of which it can be said what it comes to. */
  Stream<Reported<?>> facts() {
    return Stream.of(held, place, venue, grade, within, medium, duration);
  }

  /** Of a call nobody asks where it was, nor what kind of visit. */
  @Override
  public List<String> notConsidered(Site site) {
    Stream<String> visit =
        medium.values().anyMatch(Medium::isRemote)
            ? Stream.of()
            : Stream.of(
                    place.orMissing("place"), venue.orMissing("venue"), grade.orMissing("grade"))
                .flatMap(Function.identity());
    return Stream.of(
            held.orMissing("held"),
            visit,
            duration.orMissing("duration"),
            outcomes.stated().orMissing("outcomes.stated"))
        .flatMap(Function.identity())
        .toList();
  }

  /** How many sides met. */
  public enum Kind {
    @Doc("Two sides.")
    BILATERAL,
    @Doc("Three sides.")
    TRILATERAL,
    @Doc("More than three sides.")
    MULTILATERAL
  }

  /** The grade of a visit. */
  public enum Grade {
    @Doc("A state visit.")
    STATE_VISIT,
    @Doc("An official visit.")
    OFFICIAL_VISIT,
    @Doc("A working visit.")
    WORKING_VISIT,
    @Doc("A private visit.")
    PRIVATE_VISIT
  }
}
