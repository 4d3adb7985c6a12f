package communique.render;

import communique.problem.Fault;
import communique.problem.Location;
import communique.problem.OutputRules;
import communique.problem.Problem;
import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a template, as a problem at its file and line.
 *
 * @param own the folder of the author's own templates
 */
record TemplateFaults(Path own) {

  /** The template is in neither place. */
  Fault missing(String name, Exception cause) {
    return fault(name, 0, 0, "there is no template \"" + name + "\"", cause);
  }

  /** The template fails on this page. */
  Fault failing(TemplateException e) {
    return fault(
        e.getTemplateSourceName(),
        number(e.getLineNumber()),
        number(e.getColumnNumber()),
        e instanceof InvalidReferenceException
            ? e.getBlamedExpressionString() + " has no value"
            : firstParagraph(e),
        e);
  }

  /** The template, or one that it includes, calls itself without end. */
  Fault endless(String name, StackOverflowError e) {
    return fault(name, 0, 0, "a macro or function calls itself without end", e);
  }

  /** The template includes a link that leads out of the folder. */
  Fault leadsOut(String name, SecurityException e) {
    return fault(name, 0, 0, "a link among the templates leads out of their folder", e);
  }

  /** The template cannot be parsed, now or when it was first tried; nothing if it is not that. */
  Optional<Fault> unparsable(IOException e) {
    return Stream.of(Optional.of(e), Optional.ofNullable(e.getCause()))
        .flatMap(Optional::stream)
        .filter(ParseException.class::isInstance)
        .map(ParseException.class::cast)
        .findFirst()
        .map(
            found ->
                fault(
                    found.getTemplateName(),
                    found.getLineNumber(),
                    found.getColumnNumber(),
                    firstParagraph(found),
                    found));
  }

  private Fault fault(
      @Nullable String template, int line, int column, String message, Throwable cause) {
    String name = template == null ? "" : template;
    boolean packaged = !Files.exists(own.resolve(name));
    String file = (packaged ? Path.of("packaged templates") : own).resolve(name).toString();
    Optional<String> hint =
        packaged
            ? Optional.of("this template is part of the program: the fault is ours")
            : Optional.empty();
    Location place = new Location(file, line, column, column == 0 ? 0 : 1);
    return new Fault(Problem.of(OutputRules.BROKEN_TEMPLATE, place, message).hint(hint), cause);
  }

  private static int number(@Nullable Integer number) {
    return number == null ? 0 : number;
  }

  /** The library explains at length; its first paragraph says what it is. */
  private static String firstParagraph(Exception e) {
    return String.valueOf(e.getMessage())
        .split("\n\\s*\n|\n\\s*----|\n\\s*==>", 2)[0]
        .strip()
        .replaceFirst("^Syntax error in template .* in line \\d+, column \\d+:\\s*", "")
        .replaceFirst(", but was expecting(?s).*", " where it cannot stand")
        .replaceAll("\\s+", " ");
  }
}
