package communique.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import communique.build.LiveSite;
import communique.problem.Problems;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;

/** Answers with the files of the site, and dresses its pages. Nothing of the disk is shown. */
final class Pages implements HttpHandler {

  private static final String INDEX = "index.html";

  private static final String NO_PAGES =
      """
      <!DOCTYPE html>
      <html lang="en">
      <head><meta charset="utf-8"><title>No pages yet</title></head>
      <body><main><h1>No pages yet</h1><p>They come here as soon as the dossier can be read.</p>
      </main></body>
      </html>
      """;

  /** For a folder that has nothing of a dossier. */
  private static final String NO_DOSSIER =
      """
      <!DOCTYPE html>
      <html lang="en">
      <head><meta charset="utf-8"><title>No dossier here yet</title></head>
      <body><main><h1>No dossier here yet</h1>
      <p>Begin one in this folder, in another terminal: <code>communique init %s</code></p>
      <p>Its pages come here by themselves. Or end the preview, and start it with the folder in which <code>site.yaml</code> stands.</p>
      </main></body>
      </html>
      """;

  private static final String NO_PAGE =
      """
      <!DOCTYPE html>
      <html lang="en">
      <head><meta charset="utf-8"><title>This page cannot be made</title></head>
      <body><main><h1>This page cannot be made</h1><p>It comes here as soon as what stands in its way is mended.</p>
      </main></body>
      </html>
      """;

  private final Following following;
  private final Patience patience;
  private final Beside beside;
  private final Readings readings;

  Pages(Following following, Patience patience, Beside beside) {
    this.following = following;
    this.patience = patience;
    this.beside = beside;
    this.readings = new Readings(new ReadingRoom(beside.snapshots()), beside.editor());
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      URI asked = exchange.getRequestURI();
      answer(asked.getPath(), new Query(asked.getRawQuery()), new Answer(exchange, patience));
    }
  }

  private void answer(String path, Query query, Answer answer) throws IOException {
    String name = path.substring(Math.min(path.length(), Overlay.OWN.length()));
    PreviewState state = following.state();
    String page = page(path);
    Optional<PreviewState.Found> found = state.file(page);
    if (path.startsWith(Overlay.OWN) && Overlay.FILES.contains(name)) {
      own(name, answer);
    } else if (path.startsWith(Readings.FOLDER)) {
      readings.answer(path, query, state, answer);
    } else if (found.isPresent()) {
      found(page, found.get(), state, answer);
    } else if (isFolderWithoutSlash(path, page, state)) {
      answer.leadsToFolder();
    } else {
      missing(page, state, answer);
    }
  }

  private static boolean isFolderWithoutSlash(String path, String page, PreviewState state) {
    boolean reading = path.equals(Readings.FOLDER.substring(0, Readings.FOLDER.length() - 1));
    return reading || (!path.endsWith("/") && state.has(page + "/" + INDEX));
  }

  private static String page(String path) {
    return path.substring(Math.min(path.length(), 1)) + (path.endsWith("/") ? INDEX : "");
  }

  /** What pages are dressed with. */
  private static void own(String name, Answer answer) throws IOException {
    try (InputStream in = Objects.requireNonNull(Pages.class.getResourceAsStream(name), name)) {
      answer.bytes(Answer.OK, MediaType.of(name), in.readAllBytes());
    }
  }

  private void found(String path, PreviewState.Found found, PreviewState state, Answer answer)
      throws IOException {
    Optional<byte[]> bytes = found.file().bytes();
    String type = MediaType.of(path);
    if (bytes.isPresent() && !type.equals(MediaType.HTML)) {
      answer.bytes(Answer.OK, type, bytes.get());
    } else {
      String page = bytes.map(made -> new String(made, StandardCharsets.UTF_8)).orElse(NO_PAGE);
      Overlay overlay = new Overlay(path, state, found.file().problems(), found.earlier(), beside);
      answer.page(bytes.isPresent() ? Answer.OK : Answer.NOT_MADE, overlay.of(page));
      following.tellFailure();
      following.seen();
    }
  }

  private void missing(String path, PreviewState state, Answer answer) throws IOException {
    Optional<PreviewState.Found> own = state.file("404.html");
    String page =
        own.flatMap(found -> found.file().bytes())
            .map(bytes -> Rooted.of(new String(bytes, StandardCharsets.UTF_8)))
            .orElseGet(() -> nothing(state));
    boolean earlier = own.filter(PreviewState.Found::earlier).isPresent();
    answer.page(
        Answer.NOT_FOUND, new Overlay(path, state, Problems.none(), earlier, beside).of(page));
  }

  /** What stands where there are no pages at all. */
  private String nothing(PreviewState state) {
    return state.read().filter(LiveSite::isEmpty).isPresent()
        ? NO_DOSSIER.formatted(Html.escape(beside.folder()))
        : NO_PAGES;
  }
}
