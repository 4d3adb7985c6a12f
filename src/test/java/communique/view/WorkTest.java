package communique.view;

import static org.assertj.core.api.Assertions.assertThat;

import communique.model.Actor;
import communique.model.Differ;
import communique.model.Differences;
import communique.model.Dossier;
import communique.model.Inclusive;
import communique.model.Participant;
import communique.model.Reading;
import communique.model.Reported;
import communique.model.Site;
import communique.model.Stated;
import communique.model.Summit;
import communique.shape.Ref;
import communique.testing.Counter;
import communique.testing.Dossiers;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Renditions whose comparison costs the square of their length, or their number, if it can. */
class WorkTest {

  private record Shape(String name, Counter.Work work) {
    @Override
    public String toString() {
      return name;
    }
  }

  static List<Shape> shapes() {
    return List.of(
        new Shape("no word in common", (n, counter) -> mark(counter, row("a", n), row("b", n))),
        new Shape("one word differs", WorkTest::oneWord),
        new Shape("the same words turned round", WorkTest::turned),
        new Shape("a word beside many", (n, counter) -> mark(counter, row("a", n), row("b", 1))),
        new Shape("many beside a word", (n, counter) -> mark(counter, row("b", 1), row("a", n))),
        new Shape("many short ones beside a long one", WorkTest::many));
  }

  @ParameterizedTest
  @MethodSource
  void shapes(Shape shape) {
    Counter.assertInProportion(2000, shape.work);
  }

  /** Every column of a page asks for which sides a statement was made. */
  @Test
  void aPersonOfManySides(@TempDir Path temp) throws IOException {
    Dossier dossier = Dossiers.load(Dossiers.synthetic(temp));
    Summit talks = dossier.get(Ref.to(Summit.class, "port-talks-2025"));
    Participant torvald = talks.participants().get(0);
    Counter.assertInProportion(
        500,
        (n, counter) -> {
          List<Participant> lines =
              row("Side ", n).stream().map(name -> of(torvald, name)).toList();
          SpokenFor spoken = new SpokenFor(dossier, with(talks, counter.items(lines)));
          assertThat(spoken.all())
              .hasSize(n)
              .allMatch(side -> spoken.sides("torvald-earlier").contains(side));
        });
  }

  private static Participant of(Participant person, String side) {
    return new Participant(
        person.speaker(),
        Actor.of(side),
        person.role(),
        person.cite(),
        person.because(),
        person.note());
  }

  private static Summit with(Summit summit, List<Participant> participants) {
    return new Summit(
        summit.id(),
        summit.title(),
        summit.kind(),
        summit.held(),
        summit.place(),
        summit.venue(),
        summit.grade(),
        summit.within(),
        summit.medium(),
        summit.series(),
        summit.duration(),
        participants,
        summit.parts(),
        summit.brief(),
        summit.background(),
        summit.outcomes(),
        summit.claims(),
        summit.sameAs(),
        summit.picture(),
        summit.prose(),
        summit.editorial());
  }

  /** Of so many that each would have to be compared with all others, it is open which is right. */
  @Test
  void manyReadingsOfOneValue() {
    Dossier dossier = new Dossier(Site.NAMELESS, List.of(), Set.of());
    Counter.assertInProportion(
        500,
        (n, counter) -> {
          Reported<Wide> many =
              new Reported<>(false, row("a", n).stream().map(a -> wide(a, counter)).toList());
          counter.add(n);
          assertThat(new Differences(dossier).gravity(many)).isEmpty();
        });
  }

  @Test
  void aFewThatFitAreCompatible() {
    Dossier dossier = new Dossier(Site.NAMELESS, List.of(), Set.of());
    List<Reading<Wide>> few = row("a", 5).stream().map(a -> wide(a, new Counter())).toList();
    assertThat(new Differences(dossier).gravity(new Reported<>(false, few)))
        .contains(Differ.COMPATIBLE);
  }

  /** A value that every other belongs to, which is counted. */
  private record Wide(String name, Counter counter) implements Inclusive {
    @Override
    public boolean includes(Object other) {
      counter.add(1);
      return true;
    }
  }

  private static Reading<Wide> wide(String name, Counter counter) {
    return new Reading<>(
        Stated.of(new Wide(name, counter)),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty());
  }

  @Test
  void wordsThatTheOtherDoesNotHaveAreMarkedWhereTheShortestWayIsTooFar() {
    List<String> one = new ArrayList<>(row("a", 5000));
    List<String> other = new ArrayList<>(row("b", 5000));
    one.add("both");
    other.add(0, "both");
    List<BitSet> marked = Differing.in(List.of(one, other, row("a", 5000)), String::equals);
    assertThat(marked.get(0).cardinality()).isEqualTo(5001);
    assertThat(marked.get(1).nextClearBit(0)).isZero();
    assertThat(marked.get(1).cardinality()).isEqualTo(5000);
    assertThat(marked.get(2).cardinality()).isZero();
  }

  private static List<String> row(String word, int length) {
    return IntStream.range(0, length).mapToObj(i -> word + i).toList();
  }

  private static void oneWord(int size, Counter counter) {
    List<String> other = new ArrayList<>(row("a", size));
    other.set(size / 3, "b");
    assertThat(mark(counter, row("a", size), other).get(1).cardinality()).isEqualTo(1);
  }

  private static void turned(int size, Counter counter) {
    List<String> other = new ArrayList<>(row("a", size));
    Collections.reverse(other);
    mark(counter, row("a", size), other);
  }

  private static void many(int size, Counter counter) {
    List<List<String>> texts = new ArrayList<>(List.of(row("a", size)));
    IntStream.range(0, size).forEach(i -> texts.add(row("b", 2)));
    Differing.in(texts, counter.same());
  }

  private static List<BitSet> mark(Counter counter, List<String> one, List<String> other) {
    return Differing.in(List.of(one, other), counter.same());
  }
}
