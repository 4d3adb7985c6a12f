package communique.print;

import com.openhtmltopdf.util.Diagnostic;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.logging.Level;

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

  /** The renderer has gone wrong on what it was given. */
  void ofFailure(Throwable failure) {
    found.add("the renderer fails (" + failure + ")");
  }

  /** All of them in one line, in the order in which they came up; nothing if there are none. */
  Optional<String> words() {
    return Optional.of(String.join("; ", found)).filter(words -> !words.isEmpty());
  }
}
