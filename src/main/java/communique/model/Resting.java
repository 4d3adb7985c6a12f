package communique.model;

import communique.model.Citation.Support;
import communique.shape.At;
import communique.shape.Walk;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What of one record rests on one source.
 *
 * @param entry the record
 * @param passages the passages of the source that it cites, each once
 */
public record Resting(Entry entry, List<Passage> passages) {

  /**
   * A cited passage, and what it carries.
   *
   * @param field the key of the record under which it is cited
   * @param ours the sentence of ours that it carries; empty for a bare value
   * @param words the exact words of the source; empty where running text cites it without any
   * @param inferred whether we infer that sentence from the words
   * @param support what the words do for it
   * @param alone whether what they carry would stand without support but for this source
   */
  public record Passage(
      String field,
      Optional<Text> ours,
      boolean inferred,
      String words,
      Support support,
      boolean alone) {}

  /** Copies the list. */
  public Resting {
    passages = List.copyOf(passages);
  }

  /** What of that record rests on that source. */
  static Resting of(Entry entry, Source source) {
    Set<Passage> passages = new LinkedHashSet<>();
    Walk.over(
        (Record) entry,
        (value, at) -> {
          if (value instanceof Cited cited && cited != entry) {
            cited.cite().stream()
                .filter(cite -> isOf(source, cite))
                .map(cite -> passage(entry, cited, cite, at))
                .forEach(passages::add);
          }
          if (value instanceof Prose.Cite mark && mark.source().id().equals(source.id())) {
            passages.add(new Passage("prose", Optional.empty(), false, "", Support.STATES, false));
          }
        });
    return new Resting(entry, List.copyOf(passages));
  }

  /** An utterance stands as long as one rendition does; everything else on its own evidence. */
  private static Passage passage(Entry entry, Cited cited, Citation cite, At at) {
    Cited whole = entry instanceof Statement said ? said : cited;
    return new Passage(
        at.first(),
        whole.sentence(),
        whole.because().isPresent(),
        cite.words(),
        cite.support().orElse(Support.STATES),
        whole.cite().stream().allMatch(other -> other.source().equals(cite.source())));
  }

  private static boolean isOf(Source source, Citation cite) {
    return cite.source().id().equals(source.id());
  }
}
