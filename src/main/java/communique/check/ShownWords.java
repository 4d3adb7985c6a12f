package communique.check;

import communique.check.article.Fragments;
import communique.model.Actor;
import communique.model.Body;
import communique.model.Dossier;
import communique.model.Editorial;
import communique.model.Prose;
import communique.model.Quoting;
import communique.model.Source;
import communique.model.Text;
import communique.shape.At;
import communique.shape.Ref;
import communique.shape.Walk;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Finds every text of a record, whatever its field, with the sources that it can quote: those of
 * the nearest value around it that has any. A note may compare, so it can quote every source of its
 * record. What the curator says about the record itself quotes nobody.
 */
final class ShownWords implements Walk.Visitor {

  private static final String NOTE = "note";
  private static final String PAGE = "page";

  /** Asked when the walk is over: a value may cite its sources after its words. */
  private final List<Supplier<Stream<Shown>>> found = new ArrayList<>();

  private final Deque<Level> around = new ArrayDeque<>();

  /** A value around the text, and the sources cited anywhere in it. */
  private record Level(Record value, Set<Ref<Source>> sources) {

    Level(Record value) {
      this(value, new LinkedHashSet<>());
    }
  }

  private final Dossier dossier;

  private ShownWords(Dossier dossier) {
    this.dossier = dossier;
  }

  /** The texts of an entry or of the settings, in order. */
  static List<Shown> of(Record holder, Dossier dossier) {
    ShownWords words = new ShownWords(dossier);
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
    } else if (value instanceof String words && at.last().equals(PAGE)) {
      text(Text.of(words), at);
    }
  }

  @Override
  public void enter(Record value) {
    around.push(new Level(value));
    if (value instanceof Quoting quoting) {
      around.forEach(level -> level.sources.add(quoting.source()));
    } else if (value instanceof Prose.Cite cite) {
      around.forEach(level -> level.sources.add(cite.source()));
    }
  }

  @Override
  public void leave(Record value) {
    around.pop();
  }

  private void text(Text text, At at) {
    boolean editorial = around.stream().anyMatch(level -> level.value instanceof Editorial);
    if (!editorial && text.wordings().stream().anyMatch(w -> hasMark(w.words()))) {
      List<Level> levels = List.copyOf(around);
      boolean note = at.last().equals(NOTE);
      found.add(
          () ->
              text.wordings().stream()
                  .map(w -> new Shown(place(w, at), w, false, inForce(levels, note))));
    }
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
    for (Prose.Cited cited : text.prose().cited()) {
      List<Ref<Source>> sources =
          cited.cites().stream().map(Prose.Cite::source).distinct().toList();
      At there = at.marked(cited.passage().mark());
      found.add(() -> Stream.of(Shown.of(text, cited.passage(), dossier, there, sources)));
    }
  }
}
