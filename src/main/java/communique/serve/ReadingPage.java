package communique.serve;

import communique.curate.reading.Clipping;
import communique.curate.reading.Find;
import communique.curate.reading.Find.Kind;
import communique.curate.reading.Lost;
import communique.curate.reading.Mark;
import communique.curate.reading.Reading;
import communique.curate.reading.Reading.Figures;
import communique.curate.reading.Reading.Paragraph;
import communique.curate.reading.Reading.Sentence;
import communique.curate.reading.Reading.Span;
import communique.problem.Location;
import communique.serve.Readings.Pasting;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The page of a saved article: its words with marks, the records beside them, what no record has,
 * and what is selected as text to paste. It is whole without its script.
 */
final class ReadingPage {

  private static final String SCRIPT =
      "<script src=\"" + Overlay.OWN + "reading.js\" defer></script>\n";

  private final Reading reading;
  private final PreviewState state;
  private final Editor editor;
  private final Map<Integer, Mark> marks;
  private final Set<Integer> anchored = new TreeSet<>();

  ReadingPage(Reading reading, PreviewState state, Editor editor) {
    this.reading = reading;
    this.state = state;
    this.editor = editor;
    this.marks =
        reading.marks().stream().collect(Collectors.toMap(Mark::number, Function.identity()));
  }

  /**
   * The page.
   *
   * @param select what was typed to be selected
   * @param pasting what came of it
   */
  String of(Optional<String> select, Optional<Pasting> pasting) {
    return ReadingList.page(
        "Reading " + reading.title(),
        state.name(),
        SCRIPT,
        """
        <header>
        <nav aria-label="Preview"><a href="%s">All saved articles</a>%s</nav>
        <h1>%s</h1>
        <p>%s</p>
        %s</header>
        <div class="desk">
        <main>
        <h2 class="unseen">The article</h2>
        <div id="article" data-source="%s"%s>
        %s</div>
        </main>
        <aside aria-label="To paste, and what is left">
        %s%s</aside>
        </div>
        """
            .formatted(
                Readings.FOLDER,
                reading.page().filter(state::has).map(ReadingPage::sourceLink).orElse(""),
                escape(reading.title()),
                figures(),
                reading
                    .changed()
                    .map(words -> "<p class=\"alert\">" + escape(words) + "</p>\n")
                    .orElse(""),
                escape(reading.source()),
                reading.language().map(tag -> " lang=\"" + escape(tag) + "\"").orElse(" lang=\"\""),
                reading.paragraphs().stream().map(this::paragraph).collect(Collectors.joining()),
                paste(select.orElse(""), pasting),
                left()));
  }

  private static String sourceLink(String page) {
    return " <a href=\"/" + escape(page) + "\">The page of the source</a>";
  }

  private static String escape(String words) {
    return Html.escape(words);
  }

  private String figures() {
    Figures figures = reading.figures();
    return "<b>%s %%</b> of its sentences are cited (%s of %s), %s %% of its characters; %s."
        .formatted(
            figures.percent(),
            figures.cited(),
            figures.sentences(),
            figures.percentOfCharacters(),
            count(reading.unrecorded().size(), "quotation") + " no record has");
  }

  private static String count(int number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }

  private String paragraph(Paragraph paragraph) {
    Set<Integer> ending = new TreeSet<>();
    paragraph.spans().forEach(span -> ending.addAll(span.ending()));
    return """
        <div class="row" id="p%1$s">
        <a class="number" href="?line=%1$s#paste" aria-label="Paragraph %1$s, to paste">%1$s</a>
        <p dir="auto">%2$s</p>
        %3$s</div>
        """
        .formatted(
            paragraph.number(),
            paragraph.spans().stream().map(this::span).collect(Collectors.joining()),
            margin(ending));
  }

  private String span(Span span) {
    String kind =
        (span.marks().isEmpty() ? "" : " cited")
            + (span.quotation() ? " unrecorded" : "")
            + (span.find().isPresent() ? " found" : "");
    String words = escape(reading.words(span.extent()));
    String element = span.marks().isEmpty() ? "span" : "mark";
    return "<%1$s%2$s data-from=\"%3$s\">%4$s</%1$s>%5$s"
        .formatted(
            element,
            kind.isEmpty() ? "" : " class=\"" + kind.strip() + "\"",
            span.extent().from(),
            words,
            span.ending().stream().map(ReadingPage::number).collect(Collectors.joining()));
  }

  private static String number(int number) {
    return "<sup><a href=\"#m%1$s\" aria-label=\"Record %1$s\">%1$s</a></sup>".formatted(number);
  }

  /** The records that cite the paragraph, each once, with all its passages there. */
  private String margin(Set<Integer> numbers) {
    Map<Mark.Citing, List<Mark>> records =
        numbers.stream()
            .flatMap(number -> Optional.ofNullable(marks.get(number)).stream())
            .collect(Collectors.groupingBy(Mark::record, LinkedHashMap::new, Collectors.toList()));
    return records.isEmpty()
        ? ""
        : records.entrySet().stream()
            .map(record -> record(record.getKey(), record.getValue()))
            .collect(Collectors.joining("", "<ul class=\"margin\" lang=\"en\">\n", "</ul>\n"));
  }

  private String record(Mark.Citing record, List<Mark> passages) {
    return "<li>%s<br>%s</li>\n"
        .formatted(
            citing(record), passages.stream().map(this::passage).collect(Collectors.joining(", ")));
  }

  /** A mark with several passages stands in several margins; the first of them has its anchor. */
  private String passage(Mark mark) {
    return "<span%s><b>%s</b> %s</span>"
        .formatted(
            anchored.add(mark.number()) ? " id=\"m" + mark.number() + "\" tabindex=\"-1\"" : "",
            mark.number(),
            place(mark.place()));
  }

  /** A link only to what the site shows. */
  private String citing(Mark.Citing record) {
    String words =
        "%s%s: %s"
            .formatted(
                escape(record.kind()),
                record.draft() ? " (draft)" : "",
                escape(record.gist().isBlank() ? record.id() : record.gist()));
    return record
        .page()
        .filter(page -> state.has(page.split("#", 2)[0]))
        .map(page -> "<a href=\"/" + escape(page) + "\">" + words + "</a>")
        .orElse(words);
  }

  /** The name of the file will do, for the record is told; the link has all of it. */
  private String place(Location place) {
    String file = place.file().substring(place.file().lastIndexOf('/') + 1);
    String words =
        "<code>" + escape(place.line() > 0 ? file + ":" + place.line() : file) + "</code>";
    return editor
        .link(place)
        .map(link -> "<a href=\"" + escape(link) + "\">" + words + "</a>")
        .orElse(words);
  }

  private String paste(String select, Optional<Pasting> pasting) {
    Optional<Clipping> clipping = pasting.flatMap(Pasting::clipping);
    return """
        <section id="paste" aria-labelledby="paste-head"%s>
        <h2 id="paste-head">To paste</h2>
        <form method="get" action="#paste">
        <label for="select">Select words in the article, or type the first … the last</label>
        <input id="select" name="select" value="%s" autocomplete="off">
        <button>Take</button>
        </form>
        <p id="told" role="status">%s</p>
        %s%s%s</section>
        """
        .formatted(
            clipping.isPresent() ? " class=\"filled\"" : "",
            escape(select),
            escape(pasting.map(Pasting::refusal).orElse("")),
            box("cite", "Evidence", clipping.map(Clipping::cite).orElse("")),
            box("statement", "Statement", clipping.map(Clipping::statement).orElse("")),
            box("claim", "Claim", clipping.map(Clipping::claim).orElse("")));
  }

  private static String box(String id, String head, String yaml) {
    return """
        <div class="box">
        <h3 id="%1$s-head">%2$s</h3> <button type="button" data-copies="%1$s" hidden>Copy<span class="unseen"> %3$s</span></button>
        <pre id="%1$s" tabindex="0" role="region" aria-labelledby="%1$s-head">%4$s</pre>
        </div>
        """
        .formatted(id, head, head.toLowerCase(Locale.ROOT), escape(yaml));
  }

  private String left() {
    return "<section aria-labelledby=\"left-head\">\n<h2 id=\"left-head\">What is left</h2>\n"
        + list(
            "Quotations that no record has",
            true,
            reading.unrecorded().stream()
                .map(one -> at(one.paragraph()) + " “" + escape(reading.words(one.extent())) + "”")
                .toList())
        + list("Sentences that no record cites", false, uncited())
        + list(
            "Cited, but not in the article", true, reading.lost().stream().map(this::lost).toList())
        + list("People", false, found(Kind.PERSON))
        + list("Places", false, found(Kind.PLACE))
        + list("Organizations", false, found(Kind.ORGANIZATION))
        + list("Sums", false, found(Kind.SUM))
        + list("Dates", false, found(Kind.DATE))
        + "</section>\n";
  }

  private List<String> uncited() {
    return reading.paragraphs().stream()
        .flatMap(
            paragraph ->
                paragraph.sentences().stream()
                    .filter(sentence -> !sentence.cited())
                    .map(sentence -> at(paragraph.number()) + " " + words(sentence)))
        .toList();
  }

  private String words(Sentence sentence) {
    return escape(reading.words(sentence.extent()));
  }

  private static String at(int paragraph) {
    return "<a href=\"#p%1$s\" aria-label=\"Paragraph %1$s\">%1$s</a>".formatted(paragraph);
  }

  private String lost(Lost lost) {
    return "“%s”, %s, %s"
        .formatted(escape(lost.words()), citing(lost.record()), place(lost.place()));
  }

  private List<String> found(Kind kind) {
    return reading.different(kind).stream().map(this::found).toList();
  }

  private String found(Find find) {
    String words = escape(find.words());
    return find.page()
        .filter(state::has)
        .map(page -> "<a href=\"/" + escape(page) + "\">" + words + "</a>")
        .orElse(words);
  }

  private static String list(String head, boolean open, List<String> items) {
    return items.isEmpty()
        ? ""
        : "<details%s><summary>%s: %s</summary>\n%s</details>\n"
            .formatted(
                open ? " open" : "",
                escape(head),
                items.size(),
                items.stream()
                    .map(item -> "<li>" + item + "</li>\n")
                    .collect(Collectors.joining("", "<ul>\n", "</ul>\n")));
  }
}
