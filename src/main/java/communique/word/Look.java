package communique.word;

/**
 * How words in a line look.
 *
 * @param bold whether they are strong
 * @param slanted whether they are stressed
 * @param under whether they are underlined
 * @param style the style of their characters; empty for that of the paragraph
 * @param lang the BCP 47 tag of their language
 */
record Look(boolean bold, boolean slanted, boolean under, String style, String lang) {

  /** Plain words in that language. */
  static Look plain(String lang) {
    return new Look(false, false, false, "", lang);
  }

  Look strong() {
    return new Look(true, slanted, under, style, lang);
  }

  /** Only what is written in letters is slanted. */
  Look stressed() {
    return Tongue.of(lang).isEastAsian() ? this : new Look(bold, true, under, style, lang);
  }

  Look underlined() {
    return new Look(bold, slanted, true, style, lang);
  }

  Look styled(String other) {
    return new Look(bold, slanted, under, other, lang);
  }

  Look in(String other) {
    return other.isEmpty() ? this : new Look(bold, slanted, under, style, other);
  }
}
