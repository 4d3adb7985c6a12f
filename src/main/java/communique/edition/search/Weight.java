package communique.edition.search;

/** How much it counts that a word is found at a place, from the least. */
enum Weight {
  /** Elsewhere on the same page, or in what the record belongs to. */
  AROUND(0),
  /** In running text or a remark. */
  PROSE(1),
  /** In a fact, a claim or an utterance. */
  CLAIM(2),
  /** In a title or a name. */
  NAME(3);

  /** How many weights there are. */
  static final int COUNT = values().length;

  private final int code;

  Weight(int code) {
    this.code = code;
  }

  /** The weight as the index and the page write it. */
  int code() {
    return code;
  }
}
