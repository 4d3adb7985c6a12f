package communique.testing;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** What veraPDF finds wrong with a PDF. */
public final class Conformance {

  /** What every printed sheet has to be. */
  private static final List<PDFAFlavour> WANTED =
      List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A);

  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private Conformance() {}

  /** The breaches of PDF/UA-1 and PDF/A-2a. */
  public static List<String> breaches(Path pdf) {
    return WANTED.stream().flatMap(flavour -> breaches(pdf, flavour)).toList();
  }

  private static Stream<String> breaches(Path pdf, PDFAFlavour flavour) {
    try (InputStream in = Files.newInputStream(pdf);
        PDFAParser parser = Foundries.defaultInstance().createParser(in, flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      ValidationResult result = validator.validate(parser);
      if (result.getTotalAssertions() == 0) {
        throw new IllegalStateException("nothing was validated in " + pdf);
      }
      return result.getTestAssertions().stream()
          .filter(found -> found.getStatus() == TestAssertion.Status.FAILED)
          .map(found -> flavour + " " + found.getRuleId().getClause() + ": " + found.getMessage())
          .toList()
          .stream();
    } catch (Exception e) {
      throw new IllegalStateException("veraPDF fails on " + pdf, e);
    }
  }
}
