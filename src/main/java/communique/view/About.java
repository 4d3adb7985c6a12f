package communique.view;

import communique.view.AboutView.Part;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes the page on the method and the words. To add a matter: its key here, and two lines in
 * every message file.
 */
record About(Desk desk) {

  private static final List<String> METHOD =
      List.of(
          "facts",
          "quotations",
          "corroboration",
          "differences",
          "not-stated",
          "dates",
          "money",
          "states",
          "corrections",
          "languages");

  private static final List<String> TERMS =
      List.of(
          "mou",
          "treaty",
          "participant",
          "effect",
          "initialled",
          "signed",
          "ratified",
          "joint-statement",
          "stated",
          "counted",
          "source",
          "rendition",
          "paraphrase",
          "dateline",
          "corroboration",
          "independent",
          "inference",
          "precision",
          "as-of",
          "embargo");

  /** Where a matter can be seen. */
  private static final Map<String, Seen> SEEN =
      Map.of(
          "method.facts", new Seen("kind.sources", "sources/index.html"),
          "method.quotations", new Seen("page.who-said-what", Addresses.WHO_SAID_WHAT),
          "method.differences", new Seen("page.differences", Addresses.DIFFERENCES),
          "method.dates", new Seen("page.timeline", Addresses.TIMELINE),
          "method.corrections", new Seen("page.changes", Addresses.CHANGES));

  private record Seen(String label, String path) {}

  AboutView view() {
    return new AboutView(
        desk.head(desk.words().say("page.about"), List.of(), Optional.empty()),
        METHOD.stream().map(key -> part("method", key)).toList(),
        TERMS.stream().map(key -> part("term", key)).toList());
  }

  private Part part(String chapter, String key) {
    String message = chapter + "." + key;
    return new Part(
        chapter + "_" + key,
        desk.words().say(message),
        desk.words().say(message + ".text"),
        Optional.ofNullable(SEEN.get(message))
            .map(seen -> desk.link(seen.label(), seen.path()))
            .orElse(Link.plain(Phrase.NONE)));
  }
}
