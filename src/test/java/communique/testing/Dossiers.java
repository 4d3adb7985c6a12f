package communique.testing;

import communique.cache.Cache;
import communique.content.ContentLoader;
import communique.content.Loaded;
import communique.model.Dossier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Dossiers written for one test. */
public final class Dossiers {

  private Dossiers() {}

  /** The synthetic dossier of the golden test, copied into a folder of the test's own. */
  public static Path synthetic(Path temp) throws IOException {
    return Trees.copy(Cases.root().resolve("golden/synthetic/content"), temp.resolve("content"));
  }

  /** Replaces words that stand in a file, in one step, as a good editor saves. */
  public static void edit(Path content, String path, String words, String by) throws IOException {
    Path file = content.resolve(path);
    String text = Files.readString(file);
    if (!text.contains(words)) {
      throw new IllegalArgumentException(path + " has no \"" + words + "\"");
    }
    Path saved = Files.writeString(file.resolveSibling(".saved"), text.replace(words, by));
    Files.move(saved, file, StandardCopyOption.ATOMIC_MOVE);
  }

  /** Reads a dossier that has no problem. */
  public static Dossier load(Path content) {
    Loaded loaded = ContentLoader.load(content, Cache.none());
    if (!loaded.problems().list().isEmpty()) {
      throw new IllegalArgumentException(loaded.problems().list().toString());
    }
    return loaded.dossier();
  }
}
