package communique.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What one side said, in our words alone, as it stands on the first page of a printed sheet. What
 * was said for several sides stands with each of them.
 *
 * @param name the country or the organization
 * @param statements so many as there is room for
 * @param more how many others stand overleaf
 * @param share how much of the width it needs, of a hundred
 * @param next the first of these, an anchor; empty if there is room for all
 */
public record Gists(Phrase name, List<Gist> statements, int share, int more, String next) {

  /** One page has room for so many letters of all sides. */
  private static final int ROOM = 2600;

  /** A statement takes a line for its sources, too, and a wide character the room of two. */
  private static final int SOURCES = 30;

  /**
   * One statement.
   *
   * @param named who said it, unless one person speaks for the side; may be empty
   * @param gist what was said
   * @param evidence what carries it
   * @param verdict what it comes to that the sources word it differently
   */
  public record Gist(Phrase named, Phrase gist, Evidence evidence, Verdict verdict) {}

  /** Those of each side that said anything, in the order of the topics. */
  static List<Gists> of(List<PositionsView> topics) {
    Map<String, StatementView> told = new LinkedHashMap<>();
    topics.stream()
        .flatMap(topic -> topic.sides().stream())
        .flatMap(side -> side.statements().stream())
        .forEach(said -> told.put(said.id(), said));
    Map<Phrase, Set<String>> bySide = new LinkedHashMap<>();
    for (PositionsView topic : topics) {
      for (PositionsView.Side side : topic.sides()) {
        Set<String> ids = bySide.computeIfAbsent(side.name(), name -> new LinkedHashSet<>());
        Stream.concat(
                side.statements().stream().map(StatementView::id),
                side.also().stream().map(AlsoView::id))
            .filter(told::containsKey)
            .forEach(ids::add);
      }
    }
    bySide.values().removeIf(Set::isEmpty);
    Map<Phrase, List<StatementView>> sides = new LinkedHashMap<>();
    bySide.forEach(
        (name, ids) ->
            sides.put(name, ids.stream().map(told::get).map(Objects::requireNonNull).toList()));
    int all = sides.values().stream().mapToInt(Gists::width).sum();
    List<Gists> columns = new ArrayList<>();
    sides.forEach(
        (name, said) ->
            columns.add(of(name, said, ROOM / sides.size(), share(said, all, sides.size()))));
    return columns;
  }

  /** Half way between its part of all that was said and an equal part. */
  private static int share(List<StatementView> said, int all, int sides) {
    return (100 * width(said) / all + 100 / sides) / 2;
  }

  private static Gists of(Phrase name, List<StatementView> said, int room, int share) {
    boolean several = said.stream().map(StatementView::speaker).distinct().count() > 1;
    List<Gist> fitting = new ArrayList<>();
    int left = room;
    for (StatementView one : said) {
      left -= width(one);
      if (left < 0 && !fitting.isEmpty()) {
        break;
      }
      Phrase named = several || !isOne(one.speaker()) ? one.speaker().words() : Phrase.NONE;
      fitting.add(new Gist(named, one.gist(), one.evidence(), one.verdict()));
    }
    int more = said.size() - fitting.size();
    return new Gists(
        name, fitting, share, more, more > 0 ? "#position_" + said.get(fitting.size()).id() : "");
  }

  /** Whether it is one person with a sheet: who speaks for the side stands in the margin. */
  private static boolean isOne(Byline speaker) {
    return speaker.each().size() == 1 && !speaker.href().isEmpty();
  }

  private static int width(List<StatementView> said) {
    return said.stream().mapToInt(Gists::width).sum();
  }

  private static int width(StatementView said) {
    return SOURCES + said.gist().width();
  }
}
