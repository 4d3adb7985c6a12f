package communique.edition;

import communique.output.Renderer;
import communique.output.Sink;
import communique.output.json.Json;
import communique.view.FeedView;
import java.io.IOException;
import java.util.List;

/** Writes a feed as JSON Feed, version 1.1 (jsonfeed.org). */
final class JsonFeedRenderer implements Renderer<FeedView> {

  private static final String VERSION = "https://jsonfeed.org/version/1.1";

  @Override
  public void render(FeedView feed, Sink out) throws IOException {
    Json.file(out, json -> json.object(() -> put(feed, json)));
  }

  private static void put(FeedView feed, Json json) {
    json.put("version", VERSION);
    json.put("title", feed.title());
    json.put("home_page_url", feed.page());
    json.put("feed_url", feed.self());
    json.put("language", feed.lang());
    json.array("authors", List.of(feed.author()), author -> json.put("name", author));
    json.array("items", feed.entries(), entry -> put(entry, json));
  }

  /** An item has to have some content, so one that says nothing first says its title. */
  private static void put(FeedView.Entry entry, Json json) {
    json.put("id", entry.id());
    json.put("url", entry.link());
    json.put("title", entry.title());
    json.put("content_text", entry.summary().isEmpty() ? entry.title() : entry.summary());
    json.put("date_modified", entry.updated());
    List<String> tags =
        entry.categories().stream().map(FeedView.Category::label).distinct().toList();
    if (!tags.isEmpty()) {
      json.texts("tags", tags);
    }
  }
}
