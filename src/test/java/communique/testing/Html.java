package communique.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nu.validator.client.EmbeddedValidator;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXParseException;

/** What the Nu HTML Checker says. Its schemas are read once for all pages. */
public final class Html implements ErrorHandler {

  private final List<String> errors = new ArrayList<>();

  private Html() {}

  /** The errors of every page below a folder; at least one page has to be there. */
  public static List<String> errors(Path site) throws IOException {
    try (Stream<Path> all = Files.walk(site)) {
      List<Path> pages = all.filter(file -> file.toString().endsWith(".html")).sorted().toList();
      if (pages.isEmpty()) {
        throw new IllegalArgumentException("no page below " + site);
      }
      Html html = new Html();
      html.check(pages);
      return html.errors;
    }
  }

  private void check(List<Path> pages) throws IOException {
    SimpleDocumentValidator validator = new SimpleDocumentValidator(true, true, false);
    try {
      validator.setUpMainSchema(EmbeddedValidator.SCHEMA_URL, this);
      for (Path page : pages) {
        validator.setUpValidatorAndParsers(this, false, false);
        validator.checkHtmlFile(page.toFile(), true);
      }
    } catch (IOException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException("cannot validate " + pages, e);
    }
  }

  @Override
  public void warning(SAXParseException warning) {
    // An author of pages may do so.
  }

  @Override
  public void error(SAXParseException error) {
    errors.add(error.getSystemId() + ":" + error.getLineNumber() + ": " + error.getMessage());
  }

  @Override
  public void fatalError(SAXParseException error) {
    error(error);
  }
}
