package communique.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nu.validator.client.EmbeddedValidator;
import org.xml.sax.SAXException;

/** What the Nu HTML Checker says. */
public final class Html {

  private Html() {}

  /** The errors of every page below a folder; at least one page has to be there. */
  public static List<String> errors(Path site) throws IOException {
    try (Stream<Path> all = Files.walk(site)) {
      List<Path> pages = all.filter(file -> file.toString().endsWith(".html")).sorted().toList();
      if (pages.isEmpty()) {
        throw new IllegalArgumentException("no page below " + site);
      }
      return pages.stream().flatMap(Html::page).toList();
    }
  }

  private static Stream<String> page(Path page) {
    EmbeddedValidator validator = new EmbeddedValidator();
    validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
    try {
      return validator.validate(page).lines().filter(line -> line.contains(": error: "));
    } catch (IOException | SAXException e) {
      throw new IllegalStateException("cannot validate " + page, e);
    }
  }
}
