package communique.view;

import communique.model.Dossier;
import communique.model.Rendition;
import communique.model.Statement;
import communique.model.Text;

/** Whether a statement has words of the person who made it, or reporters' only. */
record Voice(Dossier dossier) {

  /** Marks that stand around words that were said; they come in pairs. */
  private static final String MARKS = "“”„\"«»「」『』＂″״";

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

  private static boolean isMarked(String words) {
    long marks = words.chars().filter(c -> MARKS.indexOf(c) >= 0).limit(2).count();
    return marks == 2;
  }

  /** Whether it rests on words of the person: quoted, or told from the person's own transcript. */
  boolean isHeard(Statement statement) {
    return isQuoted(statement)
        || statement.said().stream()
            .flatMap(said -> dossier.find(said.source()).stream())
            .anyMatch(source -> source.isTranscriptOf(statement.speaker()));
  }
}
