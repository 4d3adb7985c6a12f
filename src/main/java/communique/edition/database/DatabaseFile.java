package communique.edition.database;

import communique.edition.table.Tables;
import communique.model.Publication;
import communique.output.Scratch;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/** A publication as a SQLite file. The same publication gives the same bytes. */
public record DatabaseFile(Publication publication) {

  /** Where it lies. */
  public static final String PATH = "data/dossier.sqlite";

  private static final String NAME = "dossier.sqlite";

  /** Writes the file, by way of a folder that nobody else can look into. */
  public void write(OutputStream out) throws IOException {
    try (Scratch scratch = Scratch.open()) {
      fill(scratch.path().resolve(NAME));
      scratch.copy(NAME, out);
    } catch (SQLException e) {
      throw new IOException("the database cannot be written: " + e.getMessage(), e);
    }
  }

  private void fill(Path file) throws SQLException, IOException {
    try (Connection database = Engine.open(file)) {
      database.setAutoCommit(false);
      Filling filling = new Filling(database);
      filling.about(publication.dossier());
      for (var table : new Tables(publication).all()) {
        filling.table(table);
      }
      filling.words(publication);
      database.commit();
    }
  }
}
