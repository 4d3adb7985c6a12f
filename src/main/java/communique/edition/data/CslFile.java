package communique.edition.data;

import communique.model.Dossier;
import communique.model.Publication;
import communique.model.Source;
import communique.output.json.Json;
import java.io.IOException;
import java.io.OutputStream;

/** Every source of a publication as CSL-JSON. */
public record CslFile(Publication publication) {

  /** Writes the file. */
  public void write(OutputStream out) throws IOException {
    Dossier dossier = publication.dossier();
    Json.file(
        out,
        json -> {
          Csl csl = Csl.of(json, publication);
          json.array(
              () -> dossier.all(Source.class).forEach(one -> json.object(() -> csl.put(one))));
        });
  }
}
