package communique.problem;

import static communique.problem.Rule.fixedError;
import static communique.problem.Rule.fixedWarning;

import java.util.List;

/** The rules of what is written. None can be lowered: readers would meet the fault. */
public final class OutputRules {

  public static final Rule BROKEN_TEMPLATE =
      fixedError("broken-template", "A template is missing or fails.");
  public static final Rule BROKEN_LINK =
      fixedError("broken-link", "A page links to a file that is not written.");
  public static final Rule BROKEN_ANCHOR =
      fixedError("broken-anchor", "A page links to an anchor that the other page does not have.");
  public static final Rule DUPLICATE_PATH =
      fixedError("duplicate-path", "Two outputs have the same path.");
  public static final Rule OUTSIDE_REQUEST =
      fixedError("outside-request", "A page would load something from another host.");
  public static final Rule UNPRINTABLE =
      fixedWarning("unprintable", "The renderer fails on a sheet; on paper a remark stands there.");
  public static final Rule UNKNOWN_SHEET =
      fixedError("unknown-sheet", "The command names a sheet that there is not.");
  public static final Rule NO_DATABASE =
      fixedError("no-database", "The SQLite library cannot be loaded on this machine.");

  /** All of them, in the order of the handbook. */
  public static final List<Rule> ALL =
      List.of(
          BROKEN_TEMPLATE,
          BROKEN_LINK,
          BROKEN_ANCHOR,
          DUPLICATE_PATH,
          OUTSIDE_REQUEST,
          UNPRINTABLE,
          UNKNOWN_SHEET,
          NO_DATABASE);

  /** The rules whose problems stand in a page as it was rendered, not in a file of the author's. */
  public static final List<Rule> IN_PAGES = List.of(BROKEN_LINK, BROKEN_ANCHOR, OUTSIDE_REQUEST);

  private OutputRules() {}
}
