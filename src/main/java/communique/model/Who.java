package communique.model;

import communique.shape.Doc;
import communique.shape.Evidence;
import communique.shape.Key;
import communique.shape.Plain;
import communique.shape.Ref;
import communique.shape.ShortFor;
import communique.shape.Unreadable;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One of those who speak, take part or sign: known to the dossier, or told in words.
 *
 * @param is what the dossier knows; none if words stand for it
 * @param named the name of somebody who has no sheet
 * @param unnamed what the sources call somebody whom they do not name
 * @param side for whom those in words are there
 * @param count how many they are, if more than one
 */
@Doc("A speaker, an organization, an agreement, a state; or, in words, somebody without a sheet.")
@ShortFor("is")
public record Who(
    @Doc("The id of a speaker, an organization or an agreement, or a country code.") @Evidence
        Optional<Known> is,
    @Doc("The name of somebody who has no sheet: Jane Roe, interpreter.") Optional<Text> named,
    @Doc("What the sources call somebody whom they do not name: a senior official, a delegation.")
        Optional<Text> unnamed,
    @Doc("The side that those in words stand for.") @Key("for") @Plain Optional<Actor> side,
    @Doc("How many they are, of a delegation.") Optional<Integer> count) {

  /** Is exactly one of the three; only those in words have a side and a number here. */
  public Who {
    if (Stream.of(is, named, unnamed).filter(Optional::isPresent).count() != 1) {
      throw Unreadable.wrongType("expected one of is, named and unnamed: who it is")
          .hint(
              Optional.of(
                  "write an id, {named: <somebody without a sheet>}, or {unnamed: a senior official, for: <a side>}"));
    }
    if (is.isPresent() && (side.isPresent() || count.isPresent())) {
      throw Unreadable.wrongType("only somebody in words has \"for\" or \"count\" here");
    }
    if (count.filter(number -> number < 1).isPresent()) {
      throw Unreadable.wrongType("\"count\" is how many they are, from 1 on");
    }
  }

  /** What the dossier knows by that. */
  static Who of(Known known) {
    return new Who(
        Optional.of(known), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** A record. */
  public static Who of(Ref<? extends Speaking> ref) {
    return of(Known.of(ref));
  }

  /** A side itself: its words, if the sources do not name it. */
  static Who of(Actor side) {
    return Ref.isSlug(side.written()) || side.country().isPresent()
        ? of(new Known(side.written()))
        : new Who(
            Optional.empty(),
            Optional.of(Text.of(side.written())),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
  }

  /** The record that it is, if it is one. */
  public Optional<Ref<Speaking>> record() {
    return is.flatMap(Known::record);
  }

  /** The state that it is, if it is one. */
  public Optional<Country> country() {
    return is.flatMap(Known::country);
  }

  /** The words for somebody who has no record. */
  public Optional<Text> words() {
    return named.or(() -> unnamed);
  }

  /** Whether it may be anybody of a side: nobody knows who of them was meant. */
  public boolean isOpen() {
    return unnamed.isPresent() || country().isPresent();
  }
}
