package communique.edition;

import communique.edition.calendar.Appointments;
import communique.model.Agreement;
import communique.model.Sheet;
import communique.model.Speaker;
import communique.model.Summit;
import communique.view.HeadData;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The files beside the page of a sheet.
 *
 * @param companions what is built
 */
record Beside(Companions companions) {

  private static final Set<String> DESCRIBING = Set.of("bib", "ris");

  /** All of them. What is printed comes first: it is what most readers take with them. */
  List<HeadData.File> of(String page, Sheet sheet) {
    Stream<String> printed = Stream.of(PrintEdition.path(page)).filter(file -> companions.print());
    Stream<String> data = companions.data() ? data(sheet) : Stream.of();
    return Stream.concat(printed, data).map(Beside::file).toList();
  }

  private static Stream<String> data(Sheet sheet) {
    return Stream.concat(
        Stream.of(DataFiles.record(sheet), DataFiles.bibtex(sheet), DataFiles.ris(sheet)),
        more(sheet));
  }

  private static Stream<String> more(Sheet sheet) {
    if (sheet instanceof Speaker speaker) {
      return Stream.of(DataFiles.card(speaker));
    }
    boolean hasDates =
        (sheet instanceof Summit summit && Appointments.has(summit))
            || (sheet instanceof Agreement agreement && Appointments.has(agreement));
    return hasDates ? Stream.of(DataFiles.calendar(sheet)) : Stream.of();
  }

  /** Whether a file is about the sheet, rather than of it. */
  static boolean describes(HeadData.File file) {
    return DESCRIBING.contains(file.format());
  }

  static HeadData.File file(String path) {
    String format = path.substring(path.lastIndexOf('.') + 1);
    return new HeadData.File(format, path, DataFiles.type(format));
  }
}
