package communique.word;

/**
 * How paragraphs are set.
 *
 * @param style the style of those that say nothing else
 * @param list the number of the list that the next one is a member of
 * @param level how deep it stands in lists, 0 for outside of any
 * @param look how its words look
 */
record Setting(String style, int list, int level, Look look) {

  static Setting of(String style, String lang) {
    return new Setting(style, Lists.NONE, 0, Look.plain(lang));
  }

  Setting styled(String other) {
    return new Setting(other, list, level, look);
  }

  Setting looking(Look other) {
    return new Setting(style, list, level, other);
  }

  /** One list deeper. */
  Setting in(int number) {
    return new Setting(style, number, level + 1, look);
  }

  /** What follows the first paragraph of a member. */
  Setting following() {
    return new Setting(style, Lists.NONE, level, look);
  }
}
