package communique.print;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/**
 * Dates a document by what it tells instead of by the clock, names it by its content, and ends the
 * lines of its metadata as on one system, so that the same content is the same file on all.
 */
final class Stamp {

  /** The dates in the metadata, which have to be those of the document information (PDF/A-2). */
  private static final Pattern DATES =
      Pattern.compile("<xmp:(CreateDate|ModifyDate)>[^<]*</xmp:\\1>");

  private static final String END = "</rdf:RDF>";

  private Stamp() {}

  /**
   * Stamps a document.
   *
   * @param content the fingerprint of what it was made from
   * @param dated the day it bears; none if nothing is known of it
   * @param rights on what terms it may be used; none if nothing is said
   */
  static void put(
      PDDocument document, String content, Optional<LocalDate> dated, Optional<String> rights)
      throws IOException {
    document.setDocumentId(Long.parseUnsignedLong(content.substring(0, 16), 16));
    PDDocumentInformation information = document.getDocumentInformation();
    information.setCreationDate(dated.map(Stamp::calendar).orElse(null));
    PDMetadata metadata = document.getDocumentCatalog().getMetadata();
    String xmp = dated(metadata, dated).replace(END, rights.map(Stamp::rights).orElse("") + END);
    metadata.importXMPMetadata(xmp.getBytes(StandardCharsets.UTF_8));
  }

  /** The terms as Dublin Core has them. */
  private static String rights(String words) {
    String escaped = words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    return "<rdf:Description xmlns:dc=\"http://purl.org/dc/elements/1.1/\" rdf:about=\"\"><dc:rights>"
        + "<rdf:Alt><rdf:li xml:lang=\"x-default\">"
        + escaped
        + "</rdf:li></rdf:Alt></dc:rights></rdf:Description>\n";
  }

  private static String dated(PDMetadata metadata, Optional<LocalDate> dated) throws IOException {
    try (InputStream in = metadata.exportXMPMetadata()) {
      String xmp = new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
      String date = dated.map(day -> "<xmp:$1>" + day + "T00:00:00+00:00</xmp:$1>").orElse("");
      return DATES.matcher(xmp).replaceAll(date);
    }
  }

  private static Calendar calendar(LocalDate day) {
    GregorianCalendar calendar =
        new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC), Locale.ROOT);
    calendar.setGregorianChange(Date.from(Instant.ofEpochMilli(Long.MIN_VALUE)));
    calendar.setTimeInMillis(day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli());
    return calendar;
  }
}
