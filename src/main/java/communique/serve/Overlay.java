package communique.serve;

import communique.model.Source;
import communique.problem.Location;
import communique.problem.Place;
import communique.problem.Problem;
import communique.problem.Problems;
import communique.problem.Severity;
import communique.problem.Told;
import communique.shape.Ref;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the preview adds to a page: the problems, and the script that loads it again.
 *
 * @param page the path of the page
 * @param state what is shown
 * @param own what is wrong with the page itself
 * @param earlier whether it is that of an earlier dossier
 * @param beside what the preview has beside the dossier
 */
record Overlay(String page, PreviewState state, Problems own, boolean earlier, Beside beside) {

  /** Where the files of the preview itself are; no page has such a path. */
  static final String OWN = "/~preview/";

  /** Where pages wait for news. */
  static final String NEWS = OWN + "news";

  /** The files of the preview itself. */
  static final Set<String> FILES = Set.of("preview.css", "preview.js", "reading.css", "reading.js");

  private static final String EARLIER =
      "<p>This page is that of the last good dossier: as it stands now, it cannot be made.</p>\n";

  /** No rule was ever content with what is shown. */
  private static final String READ_BEFORE =
      "<p>This page is that of the dossier as it could be read last: as it stands now, it cannot be"
          + " made.</p>\n";

  /** The page of a source, in whichever language. */
  private static final Pattern SOURCE =
      Pattern.compile("(?:[A-Za-z-]+/)?sources/([a-z0-9-]+)\\.html");

  private static final Pattern BODY = Pattern.compile("<body\\b[^>]*>");

  /** The page as it is answered. */
  String of(String html) {
    String open = Policy.relaxed(html);
    Matcher body = BODY.matcher(open);
    int place = body.find() ? body.end() : open.length();
    return open.substring(0, place) + additions() + open.substring(place);
  }

  private String additions() {
    return """

        <link rel="stylesheet" href="%1$spreview.css">
        <script src="%1$spreview.js" data-version="%2$s" data-news="%3$s" defer></script>
        %4$s"""
        .formatted(OWN, state.name(), NEWS, panel() + reading());
  }

  /** Where the saved article of a source is read, on the page of that. */
  private String reading() {
    Matcher source = SOURCE.matcher(page);
    return source.matches() && hasArticle(source.group(1))
        ? "<p class=\"preview-read\" lang=\"en\"><a href=\"%s%s\">Read its saved article against the dossier</a></p>\n"
            .formatted(Readings.FOLDER, escape(source.group(1)))
        : "";
  }

  private boolean hasArticle(String id) {
    return state
        .read()
        .flatMap(site -> site.dossier().find(Ref.to(Source.class, id)))
        .flatMap(Source::snapshot)
        .isPresent();
  }

  private String panel() {
    List<Problem> all =
        Stream.concat(own.list().stream(), state.problems().list().stream()).distinct().toList();
    if (all.isEmpty() && !earlier) {
      return "";
    }
    Predicate<Problem> here =
        new Concern(state.origins().of(page)).or(problem -> own.list().contains(problem));
    List<Problem> ours = all.stream().filter(here).toList();
    List<Problem> others = all.stream().filter(here.negate()).toList();
    return "<aside class=\"preview-problems\" lang=\"en\" aria-label=\"Problems\">\n"
        + (ours.isEmpty()
            ? ""
            : "<p>%s on this page</p>\n%s".formatted(count(ours), list(Told.all(ours))))
        + (others.isEmpty()
            ? ""
            : "<details><summary>%s elsewhere</summary>\n%s</details>\n"
                .formatted(count(others), list(Told.first(others))))
        + (earlier ? state.good().isPresent() ? EARLIER : READ_BEFORE : "")
        + "</aside>\n";
  }

  private static String count(List<Problem> problems) {
    return problems.size() + (problems.size() == 1 ? " problem" : " problems");
  }

  private String list(Told problems) {
    Stream<String> more =
        problems.more().entrySet().stream()
            .map(
                rule -> "<li>and %s more of [%s]</li>\n".formatted(rule.getValue(), rule.getKey()));
    return Stream.concat(problems.list().stream().map(this::item), more)
        .collect(Collectors.joining("", "<ul>\n", "</ul>\n"));
  }

  private String item(Problem problem) {
    String weight = problem.severity().name().toLowerCase(Locale.ROOT);
    return "<li class=\"preview-%s\"><b>%s</b> %s<br>%s%s</li>\n"
        .formatted(
            problem.severity() == Severity.ERROR ? "error" : "warning",
            escape(weight + "[" + problem.rule().slug() + "]"),
            place(problem.place()),
            escape(problem.message()),
            problem.hint().map(hint -> "<br>hint: " + escape(hint)).orElse(""));
  }

  /** Leads to the line in the editor. */
  private String place(Place place) {
    String words = "<code>" + escape(place.toString()) + "</code>";
    return place instanceof Location location
        ? beside
            .editor()
            .link(location)
            .map(link -> "<a href=\"" + escape(link) + "\">" + words + "</a>")
            .orElse(words)
        : words;
  }

  private static String escape(String words) {
    return Html.escape(words);
  }
}
