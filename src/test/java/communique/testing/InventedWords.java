package communique.testing;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Words of no language, some far more frequent than others, as in any text. */
final class InventedWords {

  private static final Charset GB_2312 = Charset.forName("GB2312");
  private static final int COMMON_ROWS = 39;
  private static final int ROW = 94;
  private static final List<String> SMALL =
      List.of("the", "of", "and", "in", "to", "a", "on", "with", "that", "for");
  private static final List<String> ONSETS =
      List.of("b", "br", "d", "f", "g", "h", "k", "kl", "l", "m", "n", "p", "r", "s", "t", "v");
  private static final List<String> VOWELS =
      List.of("a", "e", "i", "o", "u", "á", "é", "ö", "ü", "ai", "ou");
  private static final List<String> ENDS = List.of("", "n", "l", "r", "s", "t", "nd", "ck", "ñ");

  private static final int WORDS = 20_000;

  private final Random random;
  private final List<String> vocabulary;

  InventedWords(Random random) {
    this.random = random;
    this.vocabulary = IntStream.range(0, WORDS).mapToObj(i -> word()).toList();
  }

  private String word() {
    return IntStream.rangeClosed(0, 1 + random.nextInt(2))
        .mapToObj(i -> pick(ONSETS) + pick(VOWELS) + pick(ENDS))
        .collect(Collectors.joining());
  }

  private <T> T pick(List<T> items) {
    return items.get(random.nextInt(items.size()));
  }

  /** A name of a person, a state, a town. */
  String name() {
    String word = word();
    return word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1);
  }

  /** That many words, every third of them a small one. */
  String sentence(int words) {
    return IntStream.range(0, words)
        .mapToObj(i -> random.nextInt(3) == 0 ? pick(SMALL) : common())
        .collect(Collectors.joining(" "));
  }

  private String common() {
    double rank = Math.pow(random.nextDouble(), 3);
    return vocabulary.get((int) (rank * vocabulary.size()));
  }

  /** Syllables of Hangul, some of which are frequent. */
  String hangul(int syllables) {
    return letters(syllables, 0xAC00, 2400);
  }

  /** Common letters of Han, such as fonts have: those of the first level of GB 2312. */
  String han(int letters) {
    return IntStream.range(0, letters)
        .map(i -> (int) (Math.pow(random.nextDouble(), 2) * COMMON_ROWS * ROW))
        .mapToObj(i -> new byte[] {(byte) (0xB0 + i / ROW), (byte) (0xA1 + i % ROW)})
        .map(code -> new String(code, GB_2312))
        .collect(Collectors.joining());
  }

  /** Words of Hangul. */
  String koreanSentence(int words) {
    return IntStream.range(0, words)
        .mapToObj(i -> hangul(2 + random.nextInt(2)))
        .collect(Collectors.joining(" "));
  }

  private String letters(int count, int from, int range) {
    return IntStream.range(0, count)
        .map(i -> from + (int) (Math.pow(random.nextDouble(), 2) * range))
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }
}
