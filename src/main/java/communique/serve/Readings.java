package communique.serve;

import communique.build.LiveSite;
import communique.curate.edit.Refused;
import communique.curate.reading.Clipping;
import communique.curate.reading.OpenArticle;
import communique.curate.reading.Reading.Extent;
import communique.output.json.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Answers with saved articles, read against the dossier. They are in no build: only the preview has
 * them, and only on loopback.
 */
final class Readings {

  /** Where they are; no page of a site has such a path. */
  static final String FOLDER = Overlay.OWN + "read/";

  private static final String SELECT = "/select";

  /** Only what the preview brings itself runs, whatever an article says. */
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self';"
          + " base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

  private final ReadingRoom room;
  private final Editor editor;

  Readings(ReadingRoom room, Editor editor) {
    this.room = room;
    this.editor = editor;
  }

  /** Answers an address below {@link #FOLDER}. */
  void answer(String path, Query query, PreviewState state, Answer answer) throws IOException {
    String source = path.substring(FOLDER.length());
    Optional<LiveSite> site = state.read();
    answer.exchange().getResponseHeaders().set("Content-Security-Policy", POLICY);
    answer.exchange().getResponseHeaders().set("Referrer-Policy", "no-referrer");
    if (site.isEmpty()) {
      answer.page(Answer.NOT_FOUND, new ReadingList(state.name()).refused(notYet()));
    } else if (source.isEmpty()) {
      answer.page(Answer.OK, new ReadingList(state.name()).of(room.desk(site.get()).all()));
    } else if (source.endsWith(SELECT)) {
      select(source.substring(0, source.length() - SELECT.length()), query, site.get(), answer);
    } else {
      page(source, query, state, site.get(), answer);
    }
  }

  private static Refused notYet() {
    return new Refused("nothing was read yet");
  }

  private void page(String source, Query query, PreviewState state, LiveSite site, Answer answer)
      throws IOException {
    try {
      OpenArticle open = room.open(site, source);
      ReadingPage page = new ReadingPage(open.reading(), state, editor);
      answer.page(Answer.OK, page.of(query.text("select"), clipping(open, query)));
    } catch (Refused e) {
      answer.page(Answer.NOT_FOUND, new ReadingList(state.name()).refused(e));
    }
  }

  /** What is to be pasted; a refusal is told where it would stand. */
  private static Optional<Pasting> clipping(OpenArticle open, Query query) {
    try {
      Optional<Extent> chosen = chosen(open, query);
      return chosen.isEmpty()
          ? Optional.empty()
          : Optional.of(new Pasting(Optional.of(open.clip(chosen.get())), ""));
    } catch (Refused e) {
      return Optional.of(new Pasting(Optional.empty(), told(e)));
    }
  }

  private static Optional<Extent> chosen(OpenArticle open, Query query) throws Refused {
    Optional<String> words = query.text("select");
    Optional<Integer> line = query.number("line");
    if (words.isPresent()) {
      return Optional.of(open.find(words.get(), line));
    }
    return line.isPresent() ? Optional.of(open.paragraph(line.get())) : Optional.empty();
  }

  static String told(Refused refused) {
    return refused.words() + refused.hint().map(hint -> "; " + hint).orElse("");
  }

  /** The script asks by positions. */
  private void select(String source, Query query, LiveSite site, Answer answer) throws IOException {
    try {
      OpenArticle open = room.open(site, source);
      Extent extent = new Extent(query.number("from").orElse(0), query.number("until").orElse(0));
      Clipping clipping = open.clip(extent);
      json(
          answer,
          Answer.OK,
          Json.line(
              json -> {
                json.put("words", clipping.words());
                json.put("cite", clipping.cite());
                json.put("statement", clipping.statement());
                json.put("claim", clipping.claim());
              }));
    } catch (Refused e) {
      json(answer, Answer.NOT_FOUND, Json.line(json -> json.put("refused", told(e))));
    }
  }

  private static void json(Answer answer, int status, String json) throws IOException {
    answer.bytes(status, MediaType.of("x.json"), json.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Words to paste.
   *
   * @param clipping nothing if they were refused
   * @param refusal why
   */
  record Pasting(Optional<Clipping> clipping, String refusal) {}
}
