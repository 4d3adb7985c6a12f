package communique.curate.transfer;

import java.util.Optional;

/**
 * Why a row is not imported.
 *
 * @param line where it stands in the file, 1-based
 * @param column the name of the column or property, if it is one that is at fault
 * @param message what was found and what was expected
 * @param hint what would mend it, where that is known
 */
public record Fault(int line, Optional<String> column, String message, Optional<String> hint) {

  static Fault of(int line, String message) {
    return new Fault(line, Optional.empty(), message, Optional.empty());
  }

  static Fault of(int line, String column, String message) {
    return new Fault(
        line, Optional.of(column).filter(name -> !name.isEmpty()), message, Optional.empty());
  }

  Fault hint(String words) {
    return new Fault(line, column, message, Optional.of(words));
  }

  Fault hint(Optional<String> words) {
    return new Fault(line, column, message, words);
  }

  /** One line: where, and what. */
  public String told(String file) {
    return "%s:%d: %s%s".formatted(file, line, column.map(name -> name + ": ").orElse(""), message);
  }
}
