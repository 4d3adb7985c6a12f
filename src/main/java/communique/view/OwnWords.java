package communique.view;

import communique.model.Dossier;
import communique.model.Rendition;
import communique.model.Source;
import communique.model.Statement;
import communique.model.Text;
import communique.model.Voice;
import communique.shape.MarkFamily;
import java.util.Optional;

/** Whether a statement has words of the person who made it, or reporters' only. */
record OwnWords(Dossier dossier) {

  /** Whether a reader sees words of the person in it: a quotation, or parts in quotation marks. */
  boolean isQuoted(Statement statement) {
    return statement.said().stream().anyMatch(said -> isQuoted(statement, said));
  }

  private static boolean isQuoted(Statement statement, Rendition said) {
    return said.isQuotation() || hasMarks(said.says().orElse(statement.gist()));
  }

  private static boolean hasMarks(Text ours) {
    return ours.wordings().stream().map(Text.Wording::words).anyMatch(OwnWords::isMarked);
  }

  /** Marks stand on either side of what was said. */
  private static boolean isMarked(String words) {
    return words.chars().filter(c -> marksWords((char) c)).limit(2).count() == 2;
  }

  private static boolean marksWords(char c) {
    return MarkFamily.mark(c).filter(MarkFamily.Mark::marksWords).isPresent();
  }

  /** Whether it rests on words of theirs: quoted, or told from their transcript or document. */
  boolean isHeard(Statement statement) {
    return isQuoted(statement)
        || statement.said().stream()
            .flatMap(said -> dossier.find(said.source()).stream())
            .anyMatch(source -> isOf(source, statement.speaker()));
  }

  private static boolean isOf(Source source, Voice speaker) {
    return source.isTranscriptOf(speaker)
        || (source.isVerbatim(Optional.of(speaker))
            && source.document().filter(text -> speaker.has(text.id())).isPresent());
  }
}
