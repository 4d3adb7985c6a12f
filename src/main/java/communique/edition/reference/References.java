package communique.edition.reference;

import communique.model.Publication;
import communique.model.Sheet;
import communique.model.Source;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What a file tells a program that keeps references. */
public record References(List<Reference> all) {

  /** All sources of a publication. */
  public static References sources(Publication publication) {
    return new References(
        publication.dossier().all(Source.class).stream()
            .map(one -> Reference.of(one, publication))
            .toList());
  }

  /** A sheet, then its sources. */
  public static References of(Sheet sheet, Publication publication) {
    return new References(
        Stream.concat(
                Stream.of(Reference.of(sheet, publication)),
                publication.dossier().relations().sources(sheet).stream()
                    .map(one -> Reference.of(one, publication)))
            .toList());
  }

  /** Writes them as BibTeX, in UTF-8. */
  public void bibtex(OutputStream out) throws IOException {
    write(Bibtex::entry, out);
  }

  /** Writes them as RIS, in UTF-8. */
  public void ris(OutputStream out) throws IOException {
    write(Ris::entry, out);
  }

  private void write(Function<Reference, String> form, OutputStream out) throws IOException {
    for (Reference one : all) {
      out.write(form.apply(one).getBytes(StandardCharsets.UTF_8));
    }
  }
}
