package communique.model;

import java.util.List;
import java.util.Optional;

/** What stands on evidence of its own. */
public interface Cited {

  /** Where it is found; empty if the curator gave no evidence. */
  List<Citation> cite();

  /** All that it stands on, with what stands further down in it. */
  default List<Citation> evidence() {
    return cite();
  }

  /** Whether there is any evidence. */
  default boolean isCited() {
    return !cite().isEmpty();
  }

  /** The date on which it came to pass, if it is told as something that did on a date. */
  default Optional<Edtf> happened() {
    return Optional.empty();
  }

  /** The sentence of ours that stands on it; nothing for a bare value. */
  default Optional<Text> sentence() {
    return Optional.empty();
  }

  /** How we infer it from the words, which then do not say it. */
  default Optional<Text> because() {
    return Optional.empty();
  }

  /** What else a reader should know. */
  default Optional<Text> note() {
    return Optional.empty();
  }

  /** What a curator would add to give evidence. */
  default String remedy() {
    return "add cite: {<source>: <the exact words there>}, or write not-stated";
  }
}
