package communique.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.junit.jupiter.api.Test;

class StampTest {

  /** The XML writer of the platform ends lines as the system does. */
  @Test
  void metadataAreTheSameOnEverySystem() throws IOException {
    String written = "<a>%n <xmp:CreateDate>x</xmp:CreateDate>%n</a>";
    String stamped = stamped(written.replace("%n", "\n"));
    assertThat(stamped).contains(">2025-11-01T00:00:00+00:00<", "\n");
    assertThat(stamped(written.replace("%n", "\r\n"))).isEqualTo(stamped);
  }

  private static String stamped(String xmp) throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDMetadata metadata = new PDMetadata(document);
      metadata.importXMPMetadata(xmp.getBytes(StandardCharsets.UTF_8));
      document.getDocumentCatalog().setMetadata(metadata);
      Stamp.put(document, "0".repeat(64), Optional.of(LocalDate.of(2025, 11, 1)), Optional.empty());
      return new String(metadata.toByteArray(), StandardCharsets.UTF_8);
    }
  }
}
