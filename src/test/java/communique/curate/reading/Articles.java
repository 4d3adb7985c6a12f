package communique.curate.reading;

import communique.curate.edit.Refused;
import communique.testing.Cases;
import communique.testing.Dossiers;
import communique.testing.Trees;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The synthetic dossier with its articles, in a folder of the test's own, and more articles that
 * are invented for one test.
 */
public record Articles(Path content, Path snapshots) {

  /** Copies the synthetic dossier and its articles. */
  public static Articles in(Path temp) throws IOException {
    Path content = Dossiers.synthetic(temp);
    Path snapshots =
        Trees.copy(Cases.root().resolve("golden/synthetic/snapshots"), temp.resolve("snapshots"));
    return new Articles(content, snapshots);
  }

  /** Saves an article and enters its source. */
  public Articles with(String id, String language, String text) throws IOException {
    Files.writeString(snapshots.resolve(id + ".txt"), text);
    Files.writeString(
        content.resolve("sources.yaml"),
        """
        - id: %1$s
          publisher: Invented Press
          title: not-stated
          published: 2025-03-09
          language: %2$s
          read: 2025-03-10
          snapshot: {file: %1$s.txt, sha256: %3$s}
        """
            .formatted(id, language, sha256(text)),
        StandardOpenOption.APPEND);
    return this;
  }

  /** Adds words to the end of a file. */
  public Articles and(String path, String words) throws IOException {
    Files.writeString(content.resolve(path), words, StandardOpenOption.APPEND);
    return this;
  }

  OpenArticle open(String id) throws Refused {
    return new Desk(Dossiers.load(content), Optional.of(snapshots)).open(id);
  }

  private static String sha256(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
