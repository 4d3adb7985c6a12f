package communique.cli;

import communique.output.Watcher;
import communique.trace.Question;
import java.io.PrintWriter;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Collectors;

/** Tells why a page was made again, and which pages a record is shown on. */
final class Explanation implements Watcher {

  private final List<String> asked;
  private final Map<String, Made> pages = new ConcurrentSkipListMap<>();
  private final Map<String, Collection<String>> showing = new TreeMap<>();

  /**
   * An explanation.
   *
   * @param asked paths of files from the root of the site, and ids of records
   */
  Explanation(List<String> asked) {
    this.asked = asked;
    asked.forEach(id -> showing.put(id, new ConcurrentSkipListSet<>()));
  }

  @Override
  public void done(Made made) {
    if (asked.contains(made.path())) {
      pages.put(made.path(), made);
    }
    showing.forEach(
        (id, found) -> {
          if (made.isFrom(id)) {
            found.add(made.path());
          }
        });
  }

  /** Prints it. */
  void print(PrintWriter out) {
    asked.forEach(one -> print(one, out));
  }

  private void print(String one, PrintWriter out) {
    Collection<String> shown = showing.getOrDefault(one, List.of());
    if (pages.containsKey(one)) {
      out.println(one + ": " + told(pages.get(one)));
    } else if (shown.isEmpty()) {
      out.println(one + ": no file has that path, and none is made from a record of that id");
    } else {
      out.println(one + " is on " + (shown.size() == 1 ? "1 file:" : shown.size() + " files:"));
      shown.forEach(path -> out.println("  " + path));
    }
  }

  private static String told(Made made) {
    return switch (made.why()) {
      case NOT -> "not made again; all that it is made from is as it was";
      case ALIKE -> "not made again; what it shows is as it was, though not all that was asked";
      case ALWAYS -> "made in every build";
      case NEW -> "made, for nobody knows of an earlier one";
      case SETTING ->
          "made again; the theme, what is built besides, or which records it lists is not what it was";
      case TOUCHED -> "made again; the file did not stand as it was written";
      case ANSWERS ->
          made.changed().stream()
              .map(Explanation::told)
              .collect(Collectors.joining(", ", "made again; not what they were: ", ""));
    };
  }

  private static String told(Question question) {
    String about = "\"" + question.about() + "\"";
    return switch (question.asks()) {
      case SETTINGS -> "the settings";
      case RECORD -> "the record " + about;
      case ORIGIN -> "the place of " + about;
      case ALL -> "the list of all records of the kind " + question.kind();
      case PICTURE -> "the picture " + about;
      case NAMING -> "what names " + about + ", or what that says";
      case USES -> "what rests on " + about;
      case SHORT_NAME -> "what marks call " + about;
      case ON_BEHALF -> "for whom something was said on " + about;
      case BETWEEN -> "what is between " + about;
      case COUNTRY, ORGANIZATION -> "what there is of " + about;
      case MORE -> "how much took place in " + about;
      case WITHDRAWN -> "what was withdrawn";
      case TODAY, BEGUN -> "the day";
      case AHEAD -> "whether " + question.about() + " lies ahead";
      case COMPARED -> "whether the words were compared";
      case SEES_MORE -> "whether drafts or embargoed records are shown";
    };
  }
}
