package communique.cli.report;

import communique.cli.screen.Visible;
import communique.problem.Location;
import communique.problem.Problem;
import communique.problem.Severity;
import java.io.PrintWriter;
import java.util.StringJoiner;

/**
 * The problems as workflow commands, which GitHub's runner turns into annotations of the lines:
 * {@code ::error file=…,line=…,endLine=…,col=…,endColumn=…,title=rule::message}, one on each line,
 * escaped as its own {@code @actions/core} does. Nothing is written when there is no problem.
 */
public final class GithubReport {

  private GithubReport() {}

  /** Writes the commands; the writer stays open. */
  public static void write(Report report, PrintWriter out) {
    report.problems().list().forEach(problem -> out.print(command(problem) + "\n"));
  }

  private static String command(Problem problem) {
    String name = problem.severity() == Severity.ERROR ? "error" : "warning";
    return "::" + name + " " + properties(problem) + "::" + data(Report.words(problem));
  }

  /** The end column is that of the last character: alone, a column ends where it starts. */
  private static String properties(Problem problem) {
    Location location = Report.location(problem);
    StringJoiner properties = new StringJoiner(",");
    properties.add("file=" + property(location.file()));
    if (location.line() > 0) {
      properties.add("line=" + location.line()).add("endLine=" + location.line());
    }
    if (location.column() > 0) {
      properties.add("col=" + location.column());
      properties.add("endColumn=" + (location.column() + location.length() - 1));
    }
    return properties.add("title=" + property(problem.rule().slug())).toString();
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }

  private static String data(String text) {
    return Visible.lines(text).replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }
}
