package communique.output;

import static java.nio.charset.StandardCharsets.UTF_8;

import communique.shape.Fingerprint;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Pages of a site made into one that stands alone: style, fonts, script and picture are inside,
 * links among them lead to their place in it, and its policy names what is inside by hash. A link
 * to another page of the site leads to where that is published; if nobody knows where, its words
 * stay.
 *
 * @param pages the paths of the pages, in their order; the first lends its head
 * @param files the text of each page and of what they load, by path; of a font the Base64 of its
 *     bytes, and a font that is not among them is not asked for
 * @param base the address of the site, with a slash at its end
 */
public record OnePage(List<String> pages, Map<String, String> files, Optional<String> base) {

  /** What belongs to a page among others, and what only a machine on a network looks for. */
  private static final String LEFT_OUT =
      "head > :is(link:not([rel=stylesheet], [rel=icon]), meta[property], script:not([src])),"
          + " .site-header nav, .site-header form, .menu, .breadcrumb, .related, [download], .site-footer p:has(a)";

  private static final List<String> REFERENCES =
      List.of("aria-labelledby", "aria-describedby", "aria-controls", "for", "data-copy");

  /** The rule for a font that is a file, or for one that stands in until that is there. */
  private static final Pattern FACE =
      Pattern.compile(
          "(@font-face \\{[^}]*)(?:url\\(\"(fonts/[^\"?]+)[^\"]*\"\\)|size-adjust:)([^}]*\\})");

  private static final String NOTICES = "body > aside";

  /** No record has an id like that. */
  private static final String MAIN = "_main";

  /** Copies the collections. */
  public OnePage {
    pages = List.copyOf(pages);
    files = Map.copyOf(files);
  }

  /** Writes the page. */
  public void write(OutputStream out) throws IOException {
    String first = pages.get(0);
    Document page = parse(first);
    Element main = Objects.requireNonNull(page.selectFirst("main"), first);
    page.select("head > link[rel=stylesheet]").remove();
    Element head = page.head();
    String style = withFonts(loaded("link[rel=stylesheet]", "href")).replace("</", "<\\/");
    String script = loaded("script[src]", "src");
    page.select("head > script").remove();
    page.select("head > link[rel=icon]").forEach(icon -> inline(first, icon));
    page.select(".site-header [href]").forEach(link -> lead(first, link));
    main.clearAttributes().attr("id", MAIN).empty();
    page.select(".skip").attr("href", "#" + MAIN);
    page.select(NOTICES).remove();
    if (pages.size() > 1) {
      main.appendChild(contents());
    }
    pages.forEach(path -> main.appendChild(place(path)));
    head.appendElement("style").appendChild(new DataNode(style));
    page.body().appendElement("script").appendChild(new DataNode(script));
    page.select("meta[http-equiv=Content-Security-Policy]")
        .attr(
            "content",
            "default-src 'none'; img-src data:; font-src data:; style-src '%s'; script-src '%s'; base-uri 'none'; form-action 'none'"
                .formatted(hash(style), hash(script)));
    page.outputSettings().prettyPrint(false);
    out.write((page.outerHtml() + "\n").getBytes(UTF_8));
  }

  private Document parse(String path) {
    Document page = Jsoup.parse(text(path));
    page.select(LEFT_OUT).remove();
    page.nodeStream(Comment.class).toList().forEach(Node::remove);
    return page;
  }

  private String text(String path) {
    return Objects.requireNonNull(files.get(path), path);
  }

  /** The text of all the files that the pages load so, each once. */
  private String loaded(String element, String attribute) {
    return pages.stream()
        .flatMap(
            path ->
                Jsoup.parse(text(path)).select("head > " + element).stream()
                    .map(loading -> Target.of(path, loading.attr(attribute)).path()))
        .distinct()
        .map(this::text)
        .collect(Collectors.joining("\n"));
  }

  private String withFonts(String style) {
    return FACE.matcher(style)
        .replaceAll(
            face ->
                Optional.ofNullable(face.group(2))
                    .map(font -> files.get("assets/" + font))
                    .map(font -> "url(\"data:font/woff2;base64," + font + "\")")
                    .map(font -> Matcher.quoteReplacement(face.group(1) + font + face.group(3)))
                    .orElse(""));
  }

  private void inline(String page, Element icon) {
    String picture = text(Target.of(page, icon.attr("href")).path());
    String bytes = Base64.getEncoder().encodeToString(picture.getBytes(UTF_8));
    icon.attr("href", "data:image/svg+xml;base64," + bytes);
  }

  private Element contents() {
    Element list = new Element("ul").addClass("index");
    for (String path : pages) {
      String title = parse(path).select("h1").text();
      list.appendElement("li").appendElement("a").attr("href", "#" + name(path)).text(title);
    }
    return list;
  }

  /** A page below what is to be known before it is read: that it is a draft, under embargo. */
  private Element place(String path) {
    Element place = new Element("div").attr("id", name(path));
    parse(path).select(NOTICES).forEach(place::appendChild);
    return place.appendChild(article(path));
  }

  /** The main part of a page; its anchors bear its name, because others may have the same. */
  private Element article(String path) {
    Element main = Objects.requireNonNull(parse(path).selectFirst("main"), path);
    main.select("[href]").forEach(link -> lead(path, link));
    main.select("[id]").forEach(named -> named.attr("id", anchor(path, named.id())));
    main.select("img").forEach(picture -> show(path, picture));
    for (String key : REFERENCES) {
      main.select("[" + key + "]").forEach(element -> refer(path, element, key));
    }
    return main.tagName("article").removeAttr("id");
  }

  /** A picture is an address that holds it, and of one size. */
  private void show(String path, Element picture) {
    picture.removeAttr("srcset").removeAttr("sizes");
    picture.attr("src", text(Target.of(path, picture.attr("src")).path()));
  }

  private static void refer(String path, Element element, String key) {
    String renamed =
        Arrays.stream(element.attr(key).split(" "))
            .map(id -> anchor(path, id))
            .collect(Collectors.joining(" "));
    element.attr(key, renamed);
  }

  private void lead(String path, Element link) {
    Target target = Target.of(path, link.attr("href"));
    if (target.kind() != Target.Kind.FILE) {
      return;
    }
    if (pages.contains(target.path())) {
      String name = name(target.path());
      link.attr("href", "#" + target.fragment().map(id -> name + "." + id).orElse(name));
    } else if (base.isPresent()) {
      String fragment = target.fragment().map(id -> "#" + id).orElse("");
      link.attr("href", base.get() + target.path() + fragment);
    } else if (link.hasClass("pl")) {
      link.remove();
    } else {
      link.unwrap();
    }
  }

  private static String anchor(String path, String id) {
    return name(path) + "." + id;
  }

  /** The file's name, which is the id of the record. */
  private static String name(String path) {
    return path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.html$", "");
  }

  private static String hash(String text) {
    byte[] sum = HexFormat.of().parseHex(Fingerprint.of(text.getBytes(UTF_8)));
    return "sha256-" + Base64.getEncoder().encodeToString(sum);
  }
}
