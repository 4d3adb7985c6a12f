package communique.bench;

import communique.output.json.Json;
import java.util.List;

/**
 * A page as any generator can be given it: links are resolved and sources are numbered, so that
 * what is left to do is to read it and to put it into a layout.
 *
 * @param path from the root of the site, without its ending
 * @param title its heading
 * @param facts a question each, with an answer and its evidence
 * @param said what was said, with its evidence
 * @param listed what it leads to besides
 * @param sources what its evidence comes from, numbered from 1
 * @param prose in Markdown
 */
record Page(
    String path,
    String title,
    List<Fact> facts,
    List<Said> said,
    List<Link> listed,
    List<Reference> sources,
    String prose) {

  /** A link; to nowhere if its address is empty. */
  record Link(String title, String href, String note) {}

  /** A mark behind a fact: the number of the source, and its words. */
  record Mark(int number, String words) {}

  /** An answer, which can be a link. */
  record Fact(String id, String label, Link value, List<Mark> marks) {}

  /** A statement. */
  record Said(
      String id, Link speaker, String gist, String quote, List<Link> topics, List<Mark> marks) {}

  /** A source as it stands in the list below a page. */
  record Reference(int number, Link source, String publisher, String published) {}

  /** Whether it is the page of a folder. */
  boolean isIndex() {
    return path.equals("index") || path.endsWith("/index");
  }

  /** The address from the root of the site. */
  String address() {
    return path + ".html";
  }

  /** The way from here to the root of the site. */
  String root() {
    return path.contains("/") ? "../" : "";
  }

  /** All but title and prose, as the value of one key. */
  void write(Json json) {
    json.object("sheet", () -> inside(json));
  }

  /** The same on one line. */
  String line() {
    return Json.line(this::inside);
  }

  private void inside(Json json) {
    json.put("root", root());
    json.array("facts", facts, fact -> fact(json, fact));
    json.array("said", said, one -> said(json, one));
    json.array("listed", listed, link -> link(json, link));
    json.array("sources", sources, source -> source(json, source));
  }

  private static void fact(Json json, Fact fact) {
    json.put("id", fact.id());
    json.put("label", fact.label());
    link(json, fact.value());
    marks(json, fact.marks());
  }

  private static void said(Json json, Said said) {
    json.put("id", said.id());
    link(json, said.speaker());
    json.put("gist", said.gist());
    json.put("quote", said.quote());
    json.array("topics", said.topics(), topic -> link(json, topic));
    marks(json, said.marks());
  }

  private static void source(Json json, Reference source) {
    json.put("number", source.number());
    link(json, source.source());
    json.put("publisher", source.publisher());
    json.put("published", source.published());
  }

  private static void link(Json json, Link link) {
    json.put("title", link.title());
    json.put("href", link.href());
    json.put("note", link.note());
  }

  private static void marks(Json json, List<Mark> marks) {
    json.array(
        "marks",
        marks,
        mark -> {
          json.put("number", mark.number());
          json.put("words", mark.words());
        });
  }
}
