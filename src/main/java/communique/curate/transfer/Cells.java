package communique.curate.transfer;

import communique.content.yaml.YamlText;
import communique.shape.Controls;
import communique.shape.Node;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** What is wrong with cells, whatever field they are for. */
final class Cells {

  private static final Pattern FAILED =
      Pattern.compile("#(N/A|REF!|NAME\\?|VALUE!|DIV/0!|NUM!|NULL!|SPILL!|CALC!|#+)");

  private static final Pattern FORMULA = Pattern.compile("=.+|[+@][A-Za-z]+\\(.*", Pattern.DOTALL);

  private static final Pattern SHORTENED = Pattern.compile("\\d([.,]\\d+)?E\\+\\d{1,3}");

  private Cells() {}

  /** Why a cell cannot be taken as it is. */
  static Optional<Fault> fault(int line, String column, String cell) {
    OptionalInt control = Controls.find(cell);
    if (control.isPresent()) {
      int at = control.getAsInt();
      return Optional.of(
          Fault.of(line, column, Controls.message(cell, at)).hint(Controls.hint(cell, at)));
    }
    String bare = cell.strip();
    if (FAILED.matcher(bare).matches()) {
      return Optional.of(
          Fault.of(
                  line,
                  column,
                  "\"%s\" is what a spreadsheet shows where it failed".formatted(bare))
              .hint("mend the cell in the spreadsheet, and save the file again"));
    }
    if (FORMULA.matcher(bare).matches()) {
      return Optional.of(
          Fault.of(line, column, "\"%s\" is a formula, not its result".formatted(shortened(bare)))
              .hint("save the values: in Excel copy the column, then Paste Special, Values"));
    }
    if (SHORTENED.matcher(bare).matches()) {
      return Optional.of(
          Fault.of(line, column, "\"%s\" is a long number that Excel has shortened".formatted(bare))
              .hint("format the column as text, enter the number again, and save the file"));
    }
    return Optional.empty();
  }

  /** The words, not too many of them, for what is told. */
  static String shortened(String words) {
    String line = Passage.oneLine(words);
    return line.codePointCount(0, line.length()) > 60
        ? line.substring(0, line.offsetByCodePoints(0, 60)) + "…"
        : line;
  }

  /** A value that a mapping gives: the word of a curator who looked, or words. */
  static Object given(String value) {
    return value.equals(Node.NOT_STATED) ? YamlText.Word.NOT_STATED : value;
  }
}
