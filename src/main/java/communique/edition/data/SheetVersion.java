package communique.edition.data;

import communique.model.Dossier;
import communique.model.Sheet;
import communique.model.Speaking;
import communique.model.Statement;
import communique.model.Summit;
import communique.output.json.Json;
import communique.shape.Fingerprint;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Which version of a sheet somebody has seen: a few digits that are others as soon as its record, a
 * statement on it or one of its sources says something else.
 */
public record SheetVersion(Dossier dossier, Sheet sheet) {

  private static final int DIGITS = 12;

  /** The first digits of the SHA-256 of these as JSON. */
  public String written() {
    String all =
        Json.line(
            json -> {
              RecordJson records = new RecordJson(json, dossier);
              json.object("record", () -> records.fields((Record) sheet));
              json.array("statements", statements(), records::fields);
              json.array(
                  "sources",
                  dossier.relations().sources(sheet),
                  new Csl(json, dossier.site().language())::put);
            });
    return Fingerprint.of(all.getBytes(StandardCharsets.UTF_8)).substring(0, DIGITS);
  }

  /** What was said there, or by the person, or stands in the document. */
  private List<Statement> statements() {
    return sheet instanceof Summit summit
        ? dossier.relations().statementsAt(summit)
        : sheet instanceof Speaking speaking
            ? dossier.relations().statementsBy(speaking)
            : List.of();
  }
}
