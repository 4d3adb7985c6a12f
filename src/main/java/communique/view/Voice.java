package communique.view;

import communique.model.Dossier;
import communique.model.Rendition;
import communique.model.Statement;
import communique.model.Text;
import communique.shape.MarkFamily;

/** Whether a statement has words of the person who made it, or reporters' only. */
record Voice(Dossier dossier) {

  /** Whether a reader sees words of the person in it: a quotation, or parts in quotation marks. */
  boolean isQuoted(Statement statement) {
    return statement.said().stream().anyMatch(said -> isQuoted(statement, said));
  }

  private static boolean isQuoted(Statement statement, Rendition said) {
    return said.isQuotation() || hasMarks(said.says().orElse(statement.gist()));
  }

  private static boolean hasMarks(Text ours) {
    return ours.wordings().stream().map(Text.Wording::words).anyMatch(Voice::isMarked);
  }

  /** Marks stand on either side of what was said. */
  private static boolean isMarked(String words) {
    return words.chars().filter(c -> marksWords((char) c)).limit(2).count() == 2;
  }

  private static boolean marksWords(char c) {
    return MarkFamily.mark(c).filter(MarkFamily.Mark::marksWords).isPresent();
  }

  /** Whether it rests on words of the person: quoted, or told from the person's own transcript. */
  boolean isHeard(Statement statement) {
    return isQuoted(statement)
        || statement.said().stream()
            .flatMap(said -> dossier.find(said.source()).stream())
            .anyMatch(source -> source.isTranscriptOf(statement.speaker()));
  }
}
