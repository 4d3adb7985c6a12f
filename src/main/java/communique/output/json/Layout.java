package communique.output.json;

import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.MinimalPrettyPrinter;
import tools.jackson.core.util.Separators;

/** Where the white space goes. The system's own line end would make bytes depend on the machine. */
final class Layout extends ObjectWriteContext.Base {

  /** Two spaces deep, for readers of both kinds. */
  static final Layout INDENTED = new Layout(true);

  /** One value a line. */
  static final Layout LINES = new Layout(false);

  private static final Separators SEPARATORS =
      Separators.createDefaultInstance()
          .withObjectNameValueSpacing(Separators.Spacing.AFTER)
          .withObjectEmptySeparator("")
          .withArrayEmptySeparator("");

  private final boolean indented;

  private Layout(boolean indented) {
    this.indented = indented;
  }

  @Override
  public boolean hasPrettyPrinter() {
    return true;
  }

  @Override
  public PrettyPrinter getPrettyPrinter() {
    if (!indented) {
      return new MinimalPrettyPrinter("\n");
    }
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    return new DefaultPrettyPrinter(SEPARATORS)
        .withObjectIndenter(indenter)
        .withArrayIndenter(indenter);
  }
}
