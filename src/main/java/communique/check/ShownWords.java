package communique.check;

import communique.check.article.Fragments;
import communique.model.Actor;
import communique.model.Body;
import communique.model.Change;
import communique.model.Dossier;
import communique.model.Editorial;
import communique.model.Prose;
import communique.model.Quoting;
import communique.model.Source;
import communique.model.Source.Independence;
import communique.model.Text;
import communique.shape.At;
import communique.shape.Ref;
import communique.shape.Walk;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Finds every text of a record, whatever its field, with the sources that it can quote: those of
 * the nearest value around it that has any. A note may compare, so it can quote every source of its
 * record. What is told of a source can quote that source, and what is told of a change the sources
 * of the changed record; where no source can be cited, any source of the dossier may be quoted.
 * What a source is called, what a record said before, and a waiver, which nobody sees, quote
 * nobody.
 */
final class ShownWords implements Walk.Visitor {

  private static final String NOTE = "note";

  /** Words of a source, what tells where they stand in it, and messages: each has its own rules. */
  private static final Set<String> COMPARED_ELSEWHERE =
      Set.of(
          "quote",
          "words",
          "placed",
          "interpreted",
          "prefix",
          "suffix",
          "row",
          "column",
          "print",
          "number",
          "pattern");

  /** What a source is called. */
  private static final Set<String> CALLED = Set.of("title", "publisher", "short", "author");

  private static final String BEFORE = "before";

  /** Asked when the walk is over: a value may cite its sources after its words. */
  private final List<Supplier<Stream<Shown>>> found = new ArrayList<>();

  private final Deque<Level> around = new ArrayDeque<>();

  /** A value around the text, and the sources cited anywhere in it. */
  private record Level(Record value, Set<Ref<Source>> sources) {

    Level(Record value) {
      this(value, new LinkedHashSet<>());
    }
  }

  private final Record holder;
  private final Dossier dossier;

  private ShownWords(Record holder, Dossier dossier) {
    this.holder = holder;
    this.dossier = dossier;
  }

  /** The texts of an entry or of the settings, in order. */
  static List<Shown> of(Record holder, Dossier dossier) {
    ShownWords words = new ShownWords(holder, dossier);
    Walk.over(holder, words);
    return words.found.stream().flatMap(Supplier::get).toList();
  }

  @Override
  public void visit(Object value, At at) {
    if (value instanceof Text text) {
      text(text, at);
    } else if (value instanceof Body.InLanguage prose) {
      prose(prose, at);
    } else if (value instanceof Prose.Cite cite) {
      cite.locator()
          .map(words -> Shown.of(words, at, cite.source()))
          .ifPresent(shown -> found.add(() -> Stream.of(shown)));
    } else if (value instanceof Actor side) {
      text(Text.of(side.written()), at);
    } else if (value instanceof String words
        && !COMPARED_ELSEWHERE.contains(at.last())
        && !isAround(Body.InLanguage.class)) {
      text(Text.of(words), at);
    }
  }

  @Override
  public void enter(Record value) {
    around.push(new Level(value));
    source(value).ifPresent(source -> around.forEach(level -> level.sources.add(source)));
  }

  @Override
  public void leave(Record value) {
    around.pop();
  }

  private void text(Text text, At at) {
    if (!quotesNobody(at) && text.wordings().stream().anyMatch(w -> hasMark(w.words()))) {
      List<Level> levels = List.copyOf(around);
      boolean note = at.last().equals(NOTE);
      boolean editorial = isAround(Editorial.class);
      found.add(
          () -> {
            List<Ref<Source>> cited = inForce(levels, note);
            List<Ref<Source>> sources = cited.isEmpty() ? uncited(editorial) : cited;
            return text.wordings().stream().map(w -> shown(w, at, sources));
          });
    }
  }

  private boolean quotesNobody(At at) {
    return isAround(Editorial.Waiver.class)
        || (holder instanceof Source && CALLED.contains(at.first()))
        || (holder instanceof Change && at.first().equals(BEFORE));
  }

  private boolean isAround(Class<?> kind) {
    return around.stream().anyMatch(level -> kind.isInstance(level.value));
  }

  private Shown shown(Text.Wording wording, At at, List<Ref<Source>> sources) {
    Shown shown = new Shown(place(wording, at), wording, false, sources);
    return holder instanceof Change change ? shown.without(change.before()) : shown;
  }

  /**
   * The sources that a text can quote which cites none.
   *
   * @param editorial whether it tells of the record rather than of its subject
   */
  private List<Ref<Source>> uncited(boolean editorial) {
    boolean anywhere = editorial || holder instanceof Source || holder instanceof Change;
    List<Ref<Source>> told = told();
    return told.isEmpty() && anywhere
        ? dossier.all(Source.class).stream().map(one -> Ref.to(Source.class, one.id())).toList()
        : told;
  }

  private List<Ref<Source>> told() {
    if (holder instanceof Source source) {
      Stream<Ref<Source>> others = source.independentOf().stream().map(Independence::source);
      Stream<Ref<Source>> told = Stream.of(Ref.to(Source.class, source.id()));
      return Stream.of(told, others, source.translationOf().stream())
          .flatMap(refs -> refs)
          .distinct()
          .toList();
    }
    return holder instanceof Change change
        ? dossier.find(change.record()).map(entry -> cited((Record) entry)).orElse(List.of())
        : List.of();
  }

  /** All that a record cites. */
  private static List<Ref<Source>> cited(Record record) {
    Set<Ref<Source>> cited = new LinkedHashSet<>();
    Walk.over(record, (value, at) -> source(value).ifPresent(cited::add));
    return List.copyOf(cited);
  }

  private static Optional<Ref<Source>> source(Object value) {
    if (value instanceof Quoting quoting) {
      return Optional.of(quoting.source());
    }
    return value instanceof Prose.Cite cite ? Optional.of(cite.source()) : Optional.empty();
  }

  private static At place(Text.Wording wording, At at) {
    return wording.language().map(language -> at.then(language.tag())).orElse(at);
  }

  private static boolean hasMark(String words) {
    return !Fragments.of(words).isEmpty();
  }

  private static List<Ref<Source>> inForce(List<Level> levels, boolean note) {
    Stream<Level> nearest = note ? levels.stream().skip(levels.size() - 1L) : levels.stream();
    return nearest
        .map(level -> List.copyOf(level.sources))
        .filter(sources -> !sources.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private void prose(Body.InLanguage text, At at) {
    List<Prose.Cited> cited = text.prose().cited();
    for (int i = 0; i < cited.size(); i++) {
      Prose.Passage passage = cited.get(i).passage();
      List<Ref<Source>> sources = sources(cited, i);
      At there = at.marked(passage.mark());
      found.add(() -> Stream.of(Shown.of(text, passage, dossier, there, sources)));
    }
  }

  /**
   * Those cited in a passage; of one in a block quote that cites none, those of the block quote.
   */
  private static List<Ref<Source>> sources(List<Prose.Cited> cited, int i) {
    int from = i;
    int until = i + 1;
    if (cited.get(i).cites().isEmpty() && cited.get(i).passage().quoted()) {
      while (from > 0 && cited.get(from - 1).passage().quoted()) {
        from--;
      }
      while (until < cited.size() && cited.get(until).passage().quoted()) {
        until++;
      }
    }
    return cited.subList(from, until).stream()
        .flatMap(one -> one.cites().stream())
        .map(Prose.Cite::source)
        .distinct()
        .toList();
  }
}
