package communique.model;

import communique.shape.Ref;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A record that has an id of its own in the dossier. */
public sealed interface Entry extends Named
    permits Change, Occasion, Office, Place, Sheet, Source, Speaking, Statement, Topic {

  /** The title or name under which readers know it. */
  Text label();

  /**
   * What readers of that language look it up by in a list.
   *
   * @param home the language of the site, in which words stand that do not say theirs
   */
  default Text filedUnder(Language reader, Language home) {
    return label();
  }

  /** Its state of publication, and what the curator notes about the record itself. */
  Editorial editorial();

  /** What it is called in registers of the world. */
  default List<SameAs> sameAs() {
    return List.of();
  }

  /** What it says in sentences of ours that can be linked to. */
  default List<Claim> claims() {
    return List.of();
  }

  /** The questions that have one answer, which sources can give differently. */
  default Stream<Reported<?>> questions() {
    return Stream.of();
  }

  /** The keys that every reader of its sheet expects and that are absent, as {@code a.b}. */
  default List<String> notConsidered(Site site) {
    return List.of();
  }

  /** Its parts that words can be placed in. */
  default List<Part> parts() {
    return List.of();
  }

  /** The occasion whose parts it may name. */
  default Optional<Ref<Occasion>> occasion() {
    return Optional.empty();
  }

  /** The entry of its own kind that it lies in or follows; such links must not run in a circle. */
  default Optional<Ref<? extends Entry>> above() {
    return Optional.empty();
  }

  /** Whether it is told on the evidence in it alone, and falls with the last of that. */
  default boolean standsOnEvidence() {
    return false;
  }

  /**
   * Whether it says nothing of what took place, and is there for others to use it: readers meet it
   * only with what uses it.
   */
  default boolean isOnlyNamed() {
    return false;
  }

  /** Whether that other entry, which it names, has a use by that. */
  default boolean uses(Entry named) {
    return !named.id().equals(id());
  }

  /** The day before which nobody could know of it, if it has one. */
  default Optional<Edtf> known() {
    return Optional.empty();
  }
}
