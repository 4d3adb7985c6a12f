package communique.view;

import communique.model.Agreement;
import communique.model.Chosen;
import communique.model.Entry;
import communique.model.Event;
import communique.model.Speaker;
import communique.model.Summit;
import communique.model.Topic;
import communique.view.BookView.Line;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The index of a book: what a book can lead to, and the other names of the people who have a sheet
 * in it.
 */
record BookIndex(PageContext context, Chosen chosen) {

  /** The lines in order; those that nothing in the book leads to are among them. */
  List<Line> lines() {
    Stream<Filed> entries =
        Stream.of(Speaker.class, Topic.class, Agreement.class, Summit.class, Event.class)
            .flatMap(kind -> context.dossier().all(kind).stream())
            .map(this::line);
    List<Filed> lines =
        Stream.concat(entries, chosen.speakers().stream().flatMap(this::otherNames))
            .sorted(Comparator.comparing(filed -> filed.line().href()))
            .toList();
    return context.words().sorted(lines, Filed::under).stream().map(Filed::line).toList();
  }

  /** A line, and the words that say where it stands. */
  private record Filed(Line line, String under) {}

  private Filed line(Entry entry) {
    Link link = context.link(entry);
    return new Filed(
        new Line(link.words(), link.href(), Phrase.NONE), context.words().filed(entry));
  }

  private Stream<Filed> otherNames(Speaker speaker) {
    Phrase name = context.words().label(speaker);
    Stream<Phrase> natives =
        context.words().natives(speaker.nativeName()).stream()
            .map(own -> Phrase.of(own.words(), own.lang()));
    Stream<Phrase> spellings = speaker.spellings().stream().map(context.words()::home);
    return Stream.concat(natives, spellings)
        .map(other -> new Filed(new Line(other, "", name), other.words()));
  }
}
