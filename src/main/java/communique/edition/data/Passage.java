package communique.edition.data;

import communique.model.Citation;
import communique.model.Dossier;
import communique.model.Source;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The words of a citation where they stand.
 *
 * @param dossier where the source is
 * @param cite the citation
 */
public record Passage(Dossier dossier, Citation cite) {

  /** What a curator writes in square brackets is no word of the source. */
  private static final Pattern OURS = Pattern.compile("\\s*\\[[^\\[\\]]*]\\s*");

  /** The exact words that are evidence; nothing of words that stand elsewhere in the source. */
  public Optional<String> words() {
    return Optional.of(cite.words()).filter(any -> !any.isEmpty() && !cite.isElsewhere());
  }

  /** What stands there, piece by piece: nothing that was put in or left out. */
  List<String> pieces() {
    return Stream.of(OURS.split(cite.words())).filter(piece -> !piece.isBlank()).toList();
  }

  /** The article's address, if it has one. */
  Optional<URI> article() {
    return dossier.find(cite.source()).flatMap(Source::url);
  }

  /**
   * An address that leads a browser to the words (Text Fragments of the WICG). None where the words
   * are no running text of a page: a date line as it was saved, a row of a table; nor where they
   * are no evidence.
   */
  public Optional<String> address() {
    boolean isRunning =
        cite.support().filter(Citation.Support.DATELINE::equals).isEmpty()
            && cite.row().isEmpty()
            && cite.column().isEmpty()
            && !cite.isElsewhere()
            && !pieces().isEmpty();
    return article()
        .filter(url -> isRunning)
        .filter(url -> url.getRawFragment() == null && url.toString().startsWith("http"))
        .map(url -> url + "#:~:text=" + before() + encodedPieces() + after());
  }

  private String before() {
    return cite.prefix().map(words -> encoded(words) + "-,").orElse("");
  }

  /** Of pieces the first and the last, with all that stands between. */
  private String encodedPieces() {
    List<String> pieces = pieces();
    String first = encoded(pieces.get(0));
    return pieces.size() == 1 ? first : first + "," + encoded(pieces.get(pieces.size() - 1));
  }

  private String after() {
    return cite.suffix().map(words -> ",-" + encoded(words)).orElse("");
  }

  /** A comma, an ampersand and a hyphen mean something there. */
  private static String encoded(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8).replace("+", "%20").replace("-", "%2D");
  }
}
