package communique.edition;

import communique.edition.data.RecordFile;
import communique.model.Sheet;
import communique.model.Speaker;

/** Where the data files of a sheet lie: beside its page, whatever the page's language. */
final class DataFiles {

  private DataFiles() {}

  /** The record as JSON. */
  static String record(Sheet sheet) {
    return RecordFile.path(sheet, ".json");
  }

  /** It and its sources, as BibTeX. */
  static String bibtex(Sheet sheet) {
    return RecordFile.path(sheet, ".bib");
  }

  /** It and its sources, as RIS. */
  static String ris(Sheet sheet) {
    return RecordFile.path(sheet, ".ris");
  }

  /** Its dates as iCalendar. */
  static String calendar(Sheet sheet) {
    return RecordFile.path(sheet, ".ics");
  }

  /** The media type of a file beside a sheet that ends so. */
  static String type(String ending) {
    return switch (ending) {
      case "json" -> "application/json";
      case "bib" -> "application/x-bibtex";
      case "ris" -> "application/x-research-info-systems";
      case "ics" -> "text/calendar";
      case "vcf" -> "text/vcard";
      case "xml" -> "application/atom+xml";
      case "pdf" -> "application/pdf";
      default -> throw new IllegalArgumentException(ending);
    };
  }

  /** The person as a vCard. */
  static String card(Speaker speaker) {
    return RecordFile.path(speaker, ".vcf");
  }
}
