package communique.curate.survey;

import communique.check.Checks;
import communique.check.Finding;
import communique.curate.reading.Desk;
import communique.model.Citation;
import communique.model.Cited;
import communique.model.Corroboration;
import communique.model.Differ;
import communique.model.Differences;
import communique.model.Dossier;
import communique.model.Entry;
import communique.model.Language;
import communique.model.Prose;
import communique.model.Rendition;
import communique.model.Site;
import communique.model.Source;
import communique.model.SourceUse;
import communique.model.Statement;
import communique.problem.Severity;
import communique.shape.Walk;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A dossier in figures, as its reader sees it.
 *
 * @param records how many there are of each kind, in the order of the kinds
 * @param hidden how many records the reader is not shown
 * @param claims how many claims there are in records
 * @param citations what is cited
 * @param support how well what is cited is supported
 * @param differences how many there are of each gravity, the gravest first
 * @param withoutVerdict how many of those nobody has judged
 * @param stale how many sheets are stale; nothing if the rule is switched off
 * @param unused how many records are not used; nothing if the rule is switched off
 * @param sources what rests on each source, the most used first
 * @param languages what there is in each language of the site
 */
public record Figures(
    Map<String, Integer> records,
    Hidden hidden,
    int claims,
    Citations citations,
    Support support,
    Map<Differ, Integer> differences,
    int withoutVerdict,
    OptionalInt stale,
    OptionalInt unused,
    List<OfSource> sources,
    List<OfLanguage> languages) {

  private static final String STALE = "stale";
  private static final String UNUSED = "unused";

  /** The kinds in the order in which they are told. */
  private static final List<String> KINDS =
      List.of(
          "summit",
          "agreement",
          "speaker",
          "statement",
          "event",
          "source",
          "organization",
          "office",
          "place",
          "topic",
          "change");

  /** Copies the lists. */
  public Figures {
    sources = List.copyOf(sources);
    languages = List.copyOf(languages);
  }

  /**
   * Records that are not shown, each counted once.
   *
   * @param withdrawn those that were withdrawn
   * @param drafts drafts that this reader is not shown
   * @param embargoed those under an embargo that holds for this reader
   * @param others those that are dated later, or fall with what is hidden
   */
  public record Hidden(int withdrawn, int drafts, int embargoed, int others) {}

  /**
   * What is cited, each time that it is.
   *
   * @param fields passages under values and sentences
   * @param renditions passages that carry what was said
   * @param prose marks in running text
   */
  public record Citations(int fields, int renditions, int prose) {

    /** All of them. */
    public int all() {
      return fields + renditions + prose;
    }
  }

  /**
   * Values and sentences by how many sources say them. Of a statement all renditions count as one.
   *
   * @param single one source says it
   * @param several several do, and nothing shows that they are independent
   * @param independent several do, and every two are shown to be independent
   * @param none no source says it: they are silent, or say otherwise
   */
  public record Support(int single, int several, int independent, int none) {

    /** All that some source says. */
    public int supported() {
      return single + several + independent;
    }
  }

  /**
   * What rests on a source.
   *
   * @param id its id
   * @param records how many records cite it
   * @param passages how many of its passages they cite
   * @param alone how many of those carry something that rests on this source alone
   * @param sentences how many of the sentences of its saved article are cited; nothing if there is
   *     no such article, or it cannot be read
   */
  public record OfSource(
      String id, int records, int passages, int alone, Optional<Share> sentences) {}

  /**
   * What readers of a language get in it.
   *
   * @param tag the language
   * @param words titles, sentences and remarks
   * @param names names of people, institutions, places, offices and topics
   * @param prose running texts of sheets
   */
  public record OfLanguage(String tag, Share words, Share names, Share prose) {}

  /** Some of all. */
  public record Share(int some, int all) {

    /** The same, with one more that counts or not. */
    Share and(boolean counts) {
      return new Share(some + (counts ? 1 : 0), all + 1);
    }
  }

  /** Counts all of it. */
  public static Figures of(Surveyed surveyed) {
    Dossier seen = surveyed.publication().dossier();
    Counts counts = new Counts(seen);
    seen.entries().forEach(counts::entry);
    Map<String, Integer> found = found(surveyed);
    Site site = surveyed.dossier().site();
    return new Figures(
        counts.records,
        hidden(surveyed),
        counts.claims,
        new Citations(counts.fields, counts.renditions, counts.prose),
        new Support(counts.single, counts.several, counts.independent, counts.none),
        new Differences(seen).ofAll(),
        counts.withoutVerdict,
        count(STALE, found, site),
        count(UNUSED, found, site),
        sources(seen, sentences(surveyed)),
        languages(surveyed));
  }

  /** How many problems of each rule there are. */
  private static Map<String, Integer> found(Surveyed surveyed) {
    Map<String, Integer> counts = new HashMap<>();
    Checks.found(
            surveyed.dossier(),
            surveyed.loaded().settings(),
            surveyed.publication(),
            surveyed.snapshots(),
            true)
        .stream()
        .filter(finding -> finding.record().isPresent())
        .map(Finding::problem)
        .forEach(problem -> counts.merge(problem.rule().slug(), 1, Integer::sum));
    return counts;
  }

  private static OptionalInt count(String rule, Map<String, Integer> found, Site site) {
    boolean off =
        site.rules().stream()
            .anyMatch(one -> one.rule().written().equals(rule) && one.severity() == Severity.OFF);
    return off ? OptionalInt.empty() : OptionalInt.of(found.getOrDefault(rule, 0));
  }

  private static Hidden hidden(Surveyed surveyed) {
    Map<State.Seen, Integer> hidden = new HashMap<>();
    surveyed
        .dossier()
        .entries()
        .map(entry -> State.of(new Target(entry, Optional.empty()), surveyed).seen())
        .forEach(seen -> hidden.merge(seen, 1, Integer::sum));
    int known =
        hidden.getOrDefault(State.Seen.WITHDRAWN, 0)
            + hidden.getOrDefault(State.Seen.DRAFT, 0)
            + hidden.getOrDefault(State.Seen.EMBARGOED, 0)
            + hidden.getOrDefault(State.Seen.SHOWN, 0);
    int all = hidden.values().stream().mapToInt(Integer::intValue).sum();
    return new Hidden(
        hidden.getOrDefault(State.Seen.WITHDRAWN, 0),
        hidden.getOrDefault(State.Seen.DRAFT, 0),
        hidden.getOrDefault(State.Seen.EMBARGOED, 0),
        all - known);
  }

  /** Of each saved article that can be read, how many of its sentences are cited. */
  private static Map<String, Share> sentences(Surveyed surveyed) {
    Map<String, Share> sentences = new HashMap<>();
    for (Desk.Standing standing :
        new Desk(surveyed.publication().dossier(), surveyed.articles()).all()) {
      standing
          .figures()
          .map(figures -> new Share(figures.cited(), figures.sentences()))
          .ifPresent(share -> sentences.put(standing.source(), share));
    }
    return sentences;
  }

  private static List<OfSource> sources(Dossier seen, Map<String, Share> sentences) {
    return seen.all(Source.class).stream()
        .map(
            source ->
                of(
                    source,
                    seen.relations().restingOn(source),
                    Optional.ofNullable(sentences.get(source.id()))))
        .sorted(Comparator.comparing(OfSource::passages).reversed())
        .toList();
  }

  private static OfSource of(Source source, List<SourceUse> uses, Optional<Share> sentences) {
    return new OfSource(
        source.id(),
        uses.size(),
        uses.stream().mapToInt(use -> use.passages().size()).sum(),
        (int)
            uses.stream()
                .flatMap(use -> use.passages().stream())
                .filter(SourceUse.Passage::alone)
                .count(),
        sentences);
  }

  private static List<OfLanguage> languages(Surveyed surveyed) {
    List<Translatable> all = Translatable.in(surveyed).toList();
    return surveyed
        .dossier()
        .site()
        .readers()
        .map(
            reader ->
                new OfLanguage(
                    reader.tag(),
                    share(all, Translatable.Sort.WORDS, reader),
                    share(all, Translatable.Sort.NAME, reader),
                    share(all, Translatable.Sort.PROSE, reader)))
        .toList();
  }

  private static Share share(List<Translatable> all, Translatable.Sort sort, Language reader) {
    Share share = new Share(0, 0);
    for (Translatable words : all) {
      share = words.sort() == sort ? share.and(words.serves().test(reader)) : share;
    }
    return share;
  }

  /** What is counted in one walk over all records. */
  private static final class Counts {

    private final Dossier seen;
    private final Map<String, Integer> records = new LinkedHashMap<>();
    private int claims;
    private int fields;
    private int renditions;
    private int prose;
    private int single;
    private int several;
    private int independent;
    private int none;
    private int withoutVerdict;

    Counts(Dossier seen) {
      this.seen = seen;
      KINDS.forEach(kind -> records.put(kind, 0));
    }

    void entry(Entry entry) {
      records.merge(Surveyed.kind(entry.getClass()), 1, Integer::sum);
      claims += entry.claims().size();
      withoutVerdict += Differences.withoutVerdict(entry).size();
      Walk.over((Record) entry, (value, at) -> value(value));
    }

    /** A statement is supported by all of its renditions together. */
    private void value(Object value) {
      if (value instanceof Citation) {
        fields++;
      } else if (value instanceof Prose.Cite) {
        prose++;
      } else if (value instanceof Rendition) {
        renditions++;
      } else if (value instanceof Cited cited
          && (value instanceof Statement || !(value instanceof Entry))
          && !cited.cite().isEmpty()) {
        supported(Corroboration.of(cited.cite(), seen));
      }
    }

    private void supported(Corroboration found) {
      if (found.stating() == 0) {
        none++;
      } else if (found.stating() == 1) {
        single++;
      } else if (found.independent()) {
        independent++;
      } else {
        several++;
      }
    }
  }
}
