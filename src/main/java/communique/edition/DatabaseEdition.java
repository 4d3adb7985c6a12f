package communique.edition;

import communique.edition.database.DatabaseFile;
import communique.model.Publication;
import communique.output.OutputFile;
import communique.trace.Memory;
import java.util.Optional;
import java.util.stream.Stream;

/** The publication as a database: one file, to be asked in SQL. */
public final class DatabaseEdition implements Edition {

  @Override
  public Stream<Section> sections(Publication publication, Memory memory) {
    return Stream.of(
        Section.of(
            new OutputFile<>(
                DatabaseFile.PATH,
                Optional.of(""),
                trace -> new DatabaseFile(publication.heardBy(trace)),
                DatabaseFile::write)));
  }
}
