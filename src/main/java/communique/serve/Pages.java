package communique.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/** Answers with the files of the last good build, and dresses its pages. */
final class Pages implements HttpHandler {

  private static final String NO_PAGES =
      """
      <!DOCTYPE html>
      <html lang="en">
      <head><meta charset="utf-8"><title>No pages yet</title></head>
      <body><main><h1>No pages yet</h1><p>They come here with the first build that has no errors.</p>
      </main></body>
      </html>
      """;

  private final Tree tree;
  private final Rebuilding rebuilding;

  Pages(Path root, Rebuilding rebuilding) {
    this.tree = new Tree(root);
    this.rebuilding = rebuilding;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      answer(exchange.getRequestURI().getPath(), new Answer(exchange));
    }
  }

  private void answer(String path, Answer answer) throws IOException {
    String name = path.substring(Math.min(path.length(), Overlay.OWN.length()));
    Optional<Path> file = tree.file(path);
    if (path.startsWith(Overlay.OWN) && Overlay.FILES.contains(name)) {
      own(name, answer);
    } else if (file.isPresent()) {
      found(path, file.get(), answer);
    } else if (tree.isFolder(path)) {
      answer.leadsToFolder();
    } else {
      missing(path, answer);
    }
  }

  /** What pages are dressed with. */
  private static void own(String name, Answer answer) throws IOException {
    try (InputStream in = Objects.requireNonNull(Pages.class.getResourceAsStream(name), name)) {
      answer.bytes(Answer.OK, MediaType.of(name), in.readAllBytes());
    }
  }

  private void found(String path, Path file, Answer answer) throws IOException {
    String type = MediaType.of(file.getFileName().toString());
    if (type.equals(MediaType.HTML)) {
      // The other way round a page could be taken for newer than it is.
      BuildState state = rebuilding.state();
      answer.page(Answer.OK, new Overlay(page(path), state, true).of(Files.readString(file)));
    } else {
      try (InputStream in = Files.newInputStream(file)) {
        answer.stream(Answer.OK, type, in, Files.size(file));
      }
    }
  }

  private void missing(String path, Answer answer) throws IOException {
    BuildState state = rebuilding.state();
    Optional<Path> own = tree.file("/404.html");
    String page = own.isPresent() ? Rooted.of(Files.readString(own.get())) : NO_PAGES;
    answer.page(Answer.NOT_FOUND, new Overlay(page(path), state, own.isPresent()).of(page));
  }

  private static String page(String path) {
    return path.substring(1) + (path.endsWith("/") ? "index.html" : "");
  }
}
