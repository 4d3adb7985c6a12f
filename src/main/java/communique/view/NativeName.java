package communique.view;

/**
 * A name in its own script.
 *
 * @param words the name
 * @param lang its BCP 47 tag
 * @param dir {@code rtl} if it is written from the right; else empty
 */
public record NativeName(String words, String lang, String dir) {

  NativeName(String words, String lang) {
    this(words, lang, Direction.of(lang));
  }
}
