package communique.model;

import communique.model.Citation.Support;
import communique.shape.At;
import communique.shape.Ref;
import communique.shape.Walk;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What of one record rests on one source.
 *
 * @param entry the record
 * @param passages the passages of the source that it cites, each once
 */
public record SourceUse(Entry entry, List<Passage> passages) {

  /**
   * A cited passage, and what it carries.
   *
   * @param field the key of the record under which it is cited
   * @param carried what it carries; nothing for running text
   * @param ours the sentence of ours that that is; empty for a bare value
   * @param words the exact words of the source; empty where running text cites it without any
   * @param inferred whether we infer that sentence from the words
   * @param support what the words do for it
   * @param alone whether what they carry would stand without support but for this source
   */
  public record Passage(
      String field,
      Optional<Cited> carried,
      Optional<Text> ours,
      boolean inferred,
      String words,
      Support support,
      boolean alone) {}

  private static final Passage IN_PROSE =
      new Passage("prose", Optional.empty(), Optional.empty(), false, "", Support.STATES, false);

  /** Copies the list. */
  public SourceUse {
    passages = List.copyOf(passages);
  }

  /** What of each record rests on each source, by the source's id, in the order of the dossier. */
  static Map<String, List<SourceUse>> in(Dossier dossier) {
    Map<String, List<SourceUse>> bySource = new HashMap<>();
    dossier
        .entries()
        .forEach(
            entry ->
                passages(entry)
                    .forEach(
                        (source, passages) ->
                            bySource
                                .computeIfAbsent(source, id -> new ArrayList<>())
                                .add(new SourceUse(entry, List.copyOf(passages)))));
    return bySource;
  }

  /** An utterance stands as long as one rendition does; everything else on its own evidence. */
  private static Map<String, Set<Passage>> passages(Entry entry) {
    Optional<Carried> utterance =
        Optional.of(entry)
            .filter(Statement.class::isInstance)
            .map(said -> Carried.by((Cited) said));
    Map<String, Set<Passage>> bySource = new LinkedHashMap<>();
    Walk.over(
        (Record) entry,
        (value, at) -> {
          if (value instanceof Cited cited && cited != entry) {
            Carried carried = utterance.orElseGet(() -> Carried.by(cited));
            cited.cite().forEach(cite -> add(bySource, cite.source(), carried.passage(cite, at)));
          }
          if (value instanceof Prose.Cite mark) {
            add(bySource, mark.source(), IN_PROSE);
          }
        });
    return bySource;
  }

  private static void add(Map<String, Set<Passage>> bySource, Ref<Source> source, Passage passage) {
    bySource.computeIfAbsent(source.id(), id -> new LinkedHashSet<>()).add(passage);
  }

  /**
   * What is carried by citations.
   *
   * @param what it itself
   * @param sentence the sentence of ours
   * @param inferred whether it is what we infer
   * @param alone whether all that say it are of one source
   */
  private record Carried(Cited what, Optional<Text> sentence, boolean inferred, boolean alone) {

    static Carried by(Cited cited) {
      boolean alone =
          cited.cite().stream().filter(Citation::says).map(Citation::source).distinct().count()
              == 1;
      return new Carried(cited, cited.sentence(), cited.because().isPresent(), alone);
    }

    /** What does not say it does not carry it either. */
    Passage passage(Citation cite, At at) {
      Support support = cite.support().orElse(Support.STATES);
      return new Passage(
          at.first(),
          Optional.of(what),
          sentence,
          inferred,
          cite.words(),
          support,
          alone && cite.says());
    }
  }
}
