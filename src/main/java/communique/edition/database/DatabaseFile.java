package communique.edition.database;

import communique.edition.table.Tables;
import communique.model.Publication;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/** A publication as a SQLite file. The same publication gives the same bytes. */
public record DatabaseFile(Publication publication) {

  /** Where it lies. */
  public static final String PATH = "data/dossier.sqlite";

  /** Writes the file, by way of a folder that nobody else can look into. */
  public void write(OutputStream out) throws IOException {
    Path folder = Files.createTempDirectory("communique-");
    try {
      Path file = folder.resolve("dossier.sqlite");
      fill(file);
      Files.copy(file, out);
    } catch (SQLException e) {
      throw new IOException("the database cannot be written: " + e.getMessage(), e);
    } finally {
      Engine.delete(folder);
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
