package communique.edition.search;

import communique.model.Dossier;
import communique.model.Rendition;
import communique.model.Statement;
import communique.model.Text;
import java.util.Optional;
import java.util.stream.Stream;

/** What was said, in every rendition. */
final class Spoken {

  private Spoken() {}

  /** The gist, and each rendition in quotation marks or in our words. */
  static Stream<Text> words(Statement statement, Dossier dossier) {
    return Stream.concat(
        Stream.of(statement.gist()),
        statement.said().stream().flatMap(rendition -> words(rendition, dossier)));
  }

  /** A rendition: the quotation, and our words for it. */
  static Stream<Text> words(Rendition rendition, Dossier dossier) {
    Optional<Text> quote =
        rendition
            .quote()
            .map(Text::of)
            .map(words -> Names.printed(dossier.get(rendition.source()), words));
    return Stream.of(quote, rendition.says()).flatMap(Optional::stream);
  }

  /** The source's verb, and ours for it. */
  static Stream<Text> verbs(Rendition rendition, Dossier dossier) {
    Text printed = Names.printed(dossier.get(rendition.source()), Text.of(rendition.verb()));
    return Stream.concat(Stream.of(printed), dossier.site().verb(rendition.verb()).stream());
  }
}
