package communique.view;

import communique.model.Statement;
import java.util.Optional;

/** Marks what was said where its wordings, and the doubts about them, do not stand beside it. */
final class Doubted {

  private Doubted() {}

  /** The key of the mark; nothing if no wording is in doubt. */
  static Optional<String> mark(Statement said) {
    int doubted = said.doubted();
    return Optional.of(doubted == said.said().size() ? "doubt.of-all" : "doubt.of-some")
        .filter(key -> doubted > 0);
  }

  /** The words, marked if a wording is in doubt. */
  static Phrase marked(Statement said, Phrase words, Words say) {
    return mark(said).map(key -> say.phrase(key, words, said.doubted())).orElse(words);
  }
}
