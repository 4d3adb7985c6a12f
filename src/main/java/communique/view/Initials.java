package communique.view;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The letters that head lists of Korean, of Chinese and of Japanese names. */
final class Initials {

  /**
   * The consonants that begin syllables, in the order of Unicode from U+1100; doubled ones count as
   * single.
   */
  private static final String CONSONANTS = "ㄱㄱㄴㄷㄷㄹㅁㅂㅂㅅㅅㅇㅈㅈㅊㅋㅌㅍㅎ";

  private static final int FIRST = 0x1100;

  /** With which character of GB 2312 the sounds of each letter begin. */
  private static final TreeMap<Integer, String> SOUNDS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry(0xB0A1, "A"),
              Map.entry(0xB0C5, "B"),
              Map.entry(0xB2C1, "C"),
              Map.entry(0xB4EE, "D"),
              Map.entry(0xB6EA, "E"),
              Map.entry(0xB7A2, "F"),
              Map.entry(0xB8C1, "G"),
              Map.entry(0xB9FE, "H"),
              Map.entry(0xBBF7, "J"),
              Map.entry(0xBFA6, "K"),
              Map.entry(0xC0AC, "L"),
              Map.entry(0xC2E8, "M"),
              Map.entry(0xC4C3, "N"),
              Map.entry(0xC5B6, "O"),
              Map.entry(0xC5BE, "P"),
              Map.entry(0xC6DA, "Q"),
              Map.entry(0xC8BB, "R"),
              Map.entry(0xC8F6, "S"),
              Map.entry(0xCBFA, "T"),
              Map.entry(0xCDDA, "W"),
              Map.entry(0xCEF4, "X"),
              Map.entry(0xD1B9, "Y"),
              Map.entry(0xD4D1, "Z")));

  /** The kana that begin the rows of their table. */
  private static final TreeMap<Integer, String> ROWS = new TreeMap<>();

  static {
    "あかさたなはまやらわ".codePoints().forEach(kana -> ROWS.put(kana, Character.toString(kana)));
  }

  private Initials() {}

  /** The row that a hiragana without its marks is in. */
  static String row(int kana) {
    return Optional.ofNullable(ROWS.floorEntry(kana)).map(Map.Entry::getValue).orElse("");
  }

  /** The consonant that a syllable begins with, taken apart (NFD); nothing if it is none. */
  static String consonant(int jamo) {
    int number = jamo - FIRST;
    return number >= 0 && number < CONSONANTS.length()
        ? CONSONANTS.substring(number, number + 1)
        : "";
  }

  /** The letter of a character's sound, by its number in GB 2312; nothing if that does not tell. */
  static String sound(int number) {
    return Optional.ofNullable(SOUNDS.floorEntry(number))
        .filter(found -> number < Collation.RARE)
        .map(Map.Entry::getValue)
        .orElse("");
  }
}
