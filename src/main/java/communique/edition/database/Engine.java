package communique.edition.database;

import communique.output.Scratch;
import communique.problem.Fault;
import communique.problem.Location;
import communique.problem.OutputRules;
import communique.problem.Problem;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteJDBCLoader;

/**
 * The library, which is made of machine code for each system: it unpacks its own into a folder and
 * has it loaded. Where others could write to the common folder for such things, it gets a folder of
 * its own that is closed to them.
 */
final class Engine {

  private static final String UNPACKED_IN = "org.sqlite.tmpdir";
  private static final int PAGE = 4096;

  private static boolean loaded;

  private Engine() {}

  /**
   * Opens a database that is written once.
   *
   * @throws Fault if there is no such library for this system, or it cannot be loaded here
   * @throws SQLException if it cannot write the file
   */
  static Connection open(Path file) throws SQLException, IOException {
    load();
    SQLiteConfig config = new SQLiteConfig();
    config.setPageSize(PAGE);
    config.setEncoding(SQLiteConfig.Encoding.UTF8);
    config.setJournalMode(SQLiteConfig.JournalMode.OFF);
    config.setSynchronous(SQLiteConfig.SynchronousMode.OFF);
    return config.createConnection("jdbc:sqlite:" + file);
  }

  /** Windows has such a folder for each user, and lets nobody delete what is loaded. */
  private static synchronized void load() throws IOException {
    if (loaded) {
      return;
    }
    if (System.getProperty(UNPACKED_IN) != null || !isShared()) {
      initialize();
    } else {
      try (Scratch own = Scratch.open()) {
        System.setProperty(UNPACKED_IN, own.path().toString());
        initialize();
      } finally {
        System.clearProperty(UNPACKED_IN);
      }
    }
    loaded = true;
  }

  private static boolean isShared() {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
  }

  @SuppressWarnings("IllegalCatch") // It declares that it throws anything.
  private static void initialize() {
    try {
      if (!SQLiteJDBCLoader.initialize()) {
        throw unloadable(new IllegalStateException("no library for this system"));
      }
    } catch (Fault e) {
      throw e;
    } catch (Exception | LinkageError e) {
      throw unloadable(e);
    }
  }

  private static Fault unloadable(Throwable cause) {
    Problem problem =
        Problem.of(
                OutputRules.NO_DATABASE,
                Location.of(DatabaseFile.PATH),
                "the SQLite library cannot be loaded on this machine: " + cause.getMessage())
            .hint("leave the database out: --edition web,data,print");
    return new Fault(problem, new IllegalStateException(cause));
  }
}
