package communique.edition.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** A table as CSV: UTF-8, a first line of names, commas, line ends as in RFC 4180. */
public record TableFile(Table<?> table) {

  /** Writes the file. */
  public void write(OutputStream out) throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(writer);
    csv.writeRecord(table.names());
    table.cells().forEach(csv::writeRecord);
    csv.flush();
  }
}
