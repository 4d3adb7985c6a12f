package communique.browser;

import communique.curate.reading.Articles;
import communique.lsp.EditorScreen;
import communique.serve.Beside;
import communique.serve.Editor;
import communique.serve.Running;
import communique.testing.Trees;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Takes the pictures of the handbook: {@code mvn -q test-compile exec:java@pictures}. Each is the
 * upper part of a page of our own dossier, but that of a saved article, which is an invented one.
 */
public final class Pictures {

  private static final List<Integer> WIDTHS = List.of(1280, 390);

  /** In CSS pixels. */
  private static final int MOST_HEIGHT = 1400;

  private static final Look EDITOR = new Look(Look.Theme.LIGHT, 960);
  private static final int EDITOR_HEIGHT = 380;

  private final BuiltSite site;
  private final Browser browser;

  private Pictures(BuiltSite site, Browser browser) {
    this.site = site;
    this.browser = browser;
  }

  /**
   * Takes all of them.
   *
   * @param arguments the folder to put them into
   * @throws IllegalArgumentException if the site has no such page any more
   */
  public static void main(String... arguments) throws IOException, InterruptedException {
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    try (Sites sites = Sites.build();
        Browser browser = Browser.start(Chromium.find())) {
      Pictures pictures = new Pictures(sites.own(), browser);
      for (Map.Entry<String, URI> page : pictures.pages().entrySet()) {
        pictures.take(page.getKey(), page.getValue(), folder);
      }
      pictures.takeReading(folder);
      pictures.takeEditor(folder);
    }
  }

  /** A saved article in the preview: an invented one, of the synthetic dossier. */
  private void takeReading(Path folder) throws IOException, InterruptedException {
    Path temp = Files.createTempDirectory("reading");
    Articles articles = Articles.in(temp);
    Beside beside = new Beside("dossier", Optional.of(articles.snapshots()), Editor.NONE);
    try (Running preview = new Running(articles.content(), beside)) {
      browser.look(Look.DESK);
      browser.open(
          preview
              .address()
              .resolve("/~preview/read/northern-courier?select=Nobody+%E2%80%A6+tide"));
      Path file = folder.resolve("reading-1280-light.png");
      Files.write(file, Palette.reduced(browser.picture(Look.DESK, MOST_HEIGHT)));
    } finally {
      Trees.delete(temp);
    }
  }

  /** An editor with a misquoted word under its cursor, in the dossier that {@code init} makes. */
  private void takeEditor(Path folder) throws IOException, InterruptedException {
    Path temp = Files.createTempDirectory("editor");
    try {
      browser.look(EDITOR);
      browser.open(EditorScreen.page(temp).toUri());
      Files.write(
          folder.resolve("editor.png"), Palette.reduced(browser.picture(EDITOR, EDITOR_HEIGHT)));
    } finally {
      Trees.delete(temp);
    }
  }

  private Map<String, URI> pages() {
    Map<String, URI> pages = new LinkedHashMap<>();
    pages.put("home", page("index.html"));
    pages.put("summit", page("summits/lee-xi-gyeongju-2025.html"));
    pages.put("agreement", page("agreements/kr-cn-currency-swap-2025.html"));
    pages.put("speaker", page("speakers/lee-jae-myung.html"));
    pages.put("search", URI.create(page("search.html") + "?q=currency+swap"));
    pages.put("summit-ko", page("ko/summits/lee-xi-gyeongju-2025.html"));
    return pages;
  }

  private URI page(String path) {
    return site.page(path).overHttp();
  }

  private void take(String name, URI page, Path folder) throws IOException {
    for (int width : WIDTHS) {
      for (Look.Theme theme : Look.Theme.values()) {
        Look look = new Look(theme, width);
        browser.look(look);
        browser.open(page);
        // A search is over when it says how much it has found; other pages have nothing to wait
        // for.
        browser.await("document.querySelector('#search_status')?.textContent !== ''");
        Path file = folder.resolve(name + "-" + width + "-" + theme.word() + ".png");
        Files.write(file, Palette.reduced(browser.picture(look, MOST_HEIGHT)));
      }
    }
  }
}
