package communique.check.article;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Whether words of a transcript are those of one person. A line end among them is believed to be
 * none of a turn only if the next line begins plainly; of several speakers, only inside a sentence.
 */
final class Turns {

  private final Folded text;
  private final Beginnings beginnings;

  Turns(Folded text) {
    this.text = text;
    this.beginnings = new Beginnings(text);
  }

  /** Whether no label stands there that is one in any text. */
  boolean hasNoSureLabel(Place place) {
    return place.parts().stream().noneMatch(part -> Labels.SURE.isIn(text, part));
  }

  /** Whether all of a place, and of what it leaves out, is certainly of the one who speaks. */
  boolean isOfTheSpeaker(Place place) {
    return !Labels.OF_ONE.isIn(text, whole(place))
        && lines(place).allMatch(begin -> beginnings.isPlain(begin) && !isAlone(begin, place));
  }

  /** The same where several speak. */
  boolean isOne(Place place) {
    return !Labels.OF_SEVERAL.isIn(text, whole(place))
        && lines(place)
            .allMatch(
                begin ->
                    beginnings.goesOn(begin)
                        && beginnings.isPlain(begin)
                        && !beginnings.isTime(begin)
                        && !isAlone(begin, place));
  }

  /** The label that stands last before a place. */
  Optional<Stretch> label(Place place) {
    Stretch before = new Stretch(0, place.from());
    Stream<Stretch> lines =
        text.lines(0, place.from())
            .boxed()
            .flatMap(begin -> Labels.OF_SEVERAL.at(text, begin).or(() -> alone(begin)).stream());
    return Stream.concat(lines, Labels.OF_SEVERAL.within(text, before))
        .filter(label -> label.until() <= place.from())
        .max(Comparator.comparingInt(Stretch::from));
  }

  private Optional<Stretch> alone(int begin) {
    return Optional.of(new Stretch(begin, text.nextLine(begin)))
        .filter(line -> beginnings.isAlone(begin));
  }

  private boolean isAlone(int begin, Place place) {
    return text.nextLine(begin) < place.until() && beginnings.isAlone(begin);
  }

  private IntStream lines(Place place) {
    return text.lines(place.from() + 1, place.until());
  }

  private static Stretch whole(Place place) {
    return new Stretch(place.from(), place.until());
  }
}
