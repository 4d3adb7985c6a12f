package communique.testing;

import communique.cache.UserCache;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Gives the tests a cache of their own: they leave nothing with whoever runs them. */
public final class CacheOfTests implements LauncherSessionListener {

  private static final String ROOM = "communique.tests";

  @Override
  public void launcherSessionOpened(LauncherSession session) {
    try {
      Path room = Files.createTempDirectory("tests");
      System.setProperty(ROOM, room.toString());
      System.setProperty(UserCache.PROPERTY, Files.createTempDirectory(room, "cache").toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void launcherSessionClosed(LauncherSession session) {
    try {
      Trees.delete(Path.of(System.getProperty(ROOM)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A new folder that is there until the last test has ended. */
  public static Path folder(String name) throws IOException {
    return Files.createTempDirectory(Path.of(System.getProperty(ROOM)), name);
  }

  /** What tells another Java process of it. */
  public static String option() {
    return "-D" + UserCache.PROPERTY + "=" + System.getProperty(UserCache.PROPERTY);
  }
}
