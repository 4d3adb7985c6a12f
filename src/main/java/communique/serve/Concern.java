package communique.serve;

import communique.problem.Problem;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which problems concern a page: those in the files that it is made of, and those in what all pages
 * have in common.
 *
 * @param files the files that the page is made of
 */
record Concern(Set<String> files) implements Predicate<Problem> {

  @Override
  public boolean test(Problem problem) {
    String file = problem.place().file();
    return files.contains(file) || file.matches("(.*/)?(site\\.yaml|templates/.+)");
  }
}
