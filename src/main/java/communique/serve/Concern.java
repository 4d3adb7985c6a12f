package communique.serve;

import communique.problem.Problem;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which problems concern a page: those in the files that it is made of, those in the page as it was
 * rendered, and those in what all pages have in common.
 *
 * @param page the path of the page
 * @param origins which files the pages are made of
 */
record Concern(String page, Origins origins) implements Predicate<Problem> {

  @Override
  public boolean test(Problem problem) {
    String file = problem.place().file();
    Set<String> own = origins.of(page);
    return own.contains(file)
        || file.endsWith("/" + Preview.FOLDER + "/" + page)
        || file.matches("(.*/)?(site\\.yaml|templates/[^/]+)");
  }
}
