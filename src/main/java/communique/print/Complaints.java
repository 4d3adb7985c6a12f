package communique.print;

import com.openhtmltopdf.util.Diagnostic;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Gathers what would be lost or wrong on paper. */
final class Complaints implements Consumer<Diagnostic> {

  private final Set<String> found = new LinkedHashSet<>();

  /** The renderer tells; from a warning on it has left something out. */
  @Override
  public void accept(Diagnostic diagnostic) {
    if (diagnostic.getLevel().intValue() >= Level.WARNING.intValue()) {
      found.add(diagnostic.getFormattedMessage());
    }
  }

  /** Characters that no font can show. The renderer would print something else and be silent. */
  void ofGlyphs(IntStream characters) {
    String names = characters.mapToObj("U+%04X"::formatted).collect(Collectors.joining(", "));
    if (!names.isEmpty()) {
      found.add("the fonts have no glyph for " + names);
    }
  }

  boolean isEmpty() {
    return found.isEmpty();
  }

  /** All of them in one line, in the order in which they came up. */
  String words() {
    return String.join("; ", found);
  }
}
