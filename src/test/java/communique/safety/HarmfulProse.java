package communique.safety;

import communique.content.markdown.Markdown;
import communique.model.Prose;
import communique.problem.Problem;
import java.util.ArrayList;
import java.util.List;

/**
 * Prose with a payload in each place that words can have in it.
 *
 * @param prose what came of it
 * @param problems what was told; a build with one is rejected, and so needs not be seen to be safe
 */
record HarmfulProse(Prose prose, List<Problem> problems) {

  private static final String PLACES =
      """
      ## %1$s

      %1$s [@harbour-gazette, %1$s] *%1$s* **%1$s** [%1$s](https://a.example)

      - %1$s [[odo-lind|%1$s]]

      > %1$s `%1$s`

      | %1$s |
      |------|
      | %1$s |
      """;

  /** Prose with that payload, whose lines are made one. */
  static HarmfulProse with(String payload) {
    List<Problem> problems = new ArrayList<>();
    String text = PLACES.formatted(payload.replaceAll("\\s+", " ").strip());
    Prose prose = Markdown.parse("sheet.md", text, 1, problems::add);
    return new HarmfulProse(prose, problems);
  }
}
