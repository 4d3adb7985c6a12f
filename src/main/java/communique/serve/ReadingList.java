package communique.serve;

import communique.curate.edit.Refused;
import communique.curate.reading.Desk.Standing;
import communique.curate.reading.Reading.Figures;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The page of all saved articles, and what stands in place of one that cannot be read.
 *
 * @param version of what is shown
 */
record ReadingList(String version) {

  /** A page of the preview itself. */
  static String page(String title, String version, String script, String main) {
    return """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="robots" content="noindex">
        <title>%1$s</title>
        <link rel="icon" href="/assets/icon.svg">
        <link rel="stylesheet" href="%2$sreading.css">
        <script src="%2$spreview.js" data-version="%3$s" data-news="%4$s" defer></script>
        %5$s</head>
        <body>
        %6$s</body>
        </html>
        """
        .formatted(Html.escape(title), Overlay.OWN, version, Overlay.NEWS, script, main);
  }

  /** Each article with how much of it is cited. */
  String of(List<Standing> all) {
    String rows =
        all.isEmpty()
            ? "<p>No source has a saved article yet.</p>\n"
            : all.stream()
                .map(ReadingList::row)
                .collect(Collectors.joining("", HEAD, "</tbody>\n</table>\n"));
    return page(
        "Saved articles",
        version,
        "",
        "<main class=\"list\">\n"
            + HOME
            + "<h1>Saved articles</h1>\n"
            + "<p>They are on this machine only; no build has them.</p>\n"
            + rows
            + "</main>\n");
  }

  private static final String HOME =
      "<nav aria-label=\"Preview\"><a href=\"/\">The site</a></nav>\n";

  private static final String HEAD =
      """
      <table>
      <thead><tr><th scope="col">Source</th><th scope="col">Sentences cited</th><th scope="col">Quotations no record has</th></tr></thead>
      <tbody>
      """;

  private static String row(Standing one) {
    String id = Html.escape(one.source());
    String head =
        "<tr><th scope=\"row\"><a href=\"%s%s\">%s</a><br><code>%2$s</code></th>"
            .formatted(Readings.FOLDER, id, Html.escape(one.title()));
    String trouble = one.trouble().map(words -> "<br>" + Html.escape(words)).orElse("");
    return one.figures()
            .map(
                figures ->
                    "%s<td>%s%s</td><td>%s<span class=\"label\"> quotations no record has</span></td>"
                        .formatted(head, share(figures), trouble, one.unrecorded()))
            .orElse(head + "<td colspan=\"2\">cannot be read" + trouble + "</td>")
        + "</tr>\n";
  }

  /** {@code 64 % (7 of 11)} with a bar. */
  private static String share(Figures figures) {
    return "<meter min=\"0\" max=\"100\" value=\"%1$s\" aria-label=\"%1$s %%\"></meter> %1$s %% (%2$s of %3$s)"
        .formatted(figures.percent(), figures.cited(), figures.sentences());
  }

  /** Why there is nothing to read. */
  String refused(Refused refused) {
    return page(
        "Nothing to read",
        version,
        "",
        "<main class=\"list\">\n"
            + "<nav aria-label=\"Preview\"><a href=\"%s\">All saved articles</a></nav>\n"
                .formatted(Readings.FOLDER)
            + "<h1>Nothing to read here</h1>\n<p>"
            + Html.escape(refused.words())
            + "</p>\n"
            + refused.hint().map(hint -> "<p>Hint: " + Html.escape(hint) + "</p>\n").orElse("")
            + "</main>\n");
  }
}
