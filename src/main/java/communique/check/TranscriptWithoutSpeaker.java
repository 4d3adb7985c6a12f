package communique.check;

import communique.model.Source;
import communique.model.Source.Kind;
import communique.problem.Rule;
import java.util.Optional;

/** A transcript of nobody: all of its words can be quoted, so somebody has to answer for them. */
final class TranscriptWithoutSpeaker implements Check<Source> {

  @Override
  public Rule rule() {
    return Rule.error(
        "transcript-without-speaker", "A transcript does not say whose words it gives.");
  }

  @Override
  public Class<Source> over() {
    return Source.class;
  }

  @Override
  public void check(Source source, CheckContext context) {
    boolean transcript = source.kind().filter(Kind.TRANSCRIPT::equals).isPresent();
    if (transcript && source.speakers().isEmpty()) {
      context
          .then("kind")
          .tell(
              "all words of a transcript can be quoted, and this one does not say whose they are",
              Optional.of("add speaker: with the id of the person, or a list of ids"));
    } else if (!transcript && source.speakers().isPresent()) {
      context
          .then("speaker")
          .tell(
              "only a transcript has a speaker; the words of this source are its own",
              Optional.of("write kind: transcript, if it gives word for word what was said"));
    }
  }
}
