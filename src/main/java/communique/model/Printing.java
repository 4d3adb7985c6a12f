package communique.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What shows words as its sources print them, beside or instead of a value. */
public interface Printing {

  /** The words that are shown so, in the order of their keys. */
  List<Print> prints();

  /**
   * Words that are shown as a source prints them.
   *
   * @param keys the steps to them
   * @param words the words
   * @param translated whether wordings in other languages than the source's are translations
   * @param cite where they are found
   */
  record Print(List<String> keys, Text words, boolean translated, List<Citation> cite) {

    /** Words that are nobody's translation. */
    static Print of(String key, String words, List<Citation> cite) {
      return new Print(List.of(key), Text.of(words), false, cite);
    }

    /** The same, those steps further down. */
    Print under(String... steps) {
      return new Print(
          Stream.concat(Stream.of(steps), keys.stream()).toList(), words, translated, cite);
    }

    /** The words that are shown in the place of a value. */
    static List<Print> inPlace(Optional<Text> as, List<Citation> cite) {
      return as.stream().map(words -> new Print(List.of("as"), words, true, cite)).toList();
    }

    /** The values of a fact that are words of its sources. */
    static List<Print> of(String key, Reported<Text> fact, boolean translated) {
      List<Reading<Text>> readings = fact.readings();
      return IntStream.range(0, readings.size())
          .boxed()
          .flatMap(
              i ->
                  readings.get(i).is().value().stream()
                      .map(
                          text ->
                              new Print(
                                  List.of(key, String.valueOf(i), "is"),
                                  text,
                                  translated,
                                  readings.get(i).cite())))
          .toList();
    }
  }
}
