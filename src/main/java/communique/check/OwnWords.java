package communique.check;

import communique.model.Citation;
import communique.model.Cited;
import communique.model.Claim;
import communique.model.Rendition;
import communique.model.Statement;
import communique.model.Text;
import communique.model.Version;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A sentence that the curator wrote.
 *
 * @param key the key it stands under
 * @param text the sentence
 */
record OwnWords(String key, Text text) {

  private static final String NOTE = "note";

  /** The sentences of a record itself, without those of the records in it. */
  static Stream<OwnWords> of(Record holder) {
    return Stream.concat(sentence(holder).stream(), note(holder).stream());
  }

  private static Optional<OwnWords> sentence(Record holder) {
    if (holder instanceof Claim claim) {
      return claim.text().map(text -> new OwnWords("text", text));
    }
    if (holder instanceof Version version) {
      return Optional.of(new OwnWords("text", version.text()));
    }
    if (holder instanceof Statement statement) {
      return Optional.of(new OwnWords("gist", statement.gist()));
    }
    return holder instanceof Rendition rendition
        ? rendition.says().map(text -> new OwnWords("says", text))
        : Optional.empty();
  }

  private static Optional<OwnWords> note(Record holder) {
    Optional<Text> note =
        holder instanceof Cited cited
            ? cited.note()
            : holder instanceof Citation citation ? citation.note() : Optional.empty();
    return note.map(text -> new OwnWords(NOTE, text));
  }

  /** Whether it may speak of everything that the record around it cites. */
  boolean isNote() {
    return key.equals(NOTE);
  }
}
