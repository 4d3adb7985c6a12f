package communique.build;

import communique.edition.Edition;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What is shown while it is edited.
 *
 * @param content the folder with {@code site.yaml}
 * @param editions in which forms
 * @param snapshots the folder of the saved articles that words are compared with, if any
 * @param strict whether warnings would fail a build too
 */
public record PreviewOptions(
    Path content, List<Edition> editions, Optional<Path> snapshots, boolean strict) {

  boolean onPaper() {
    return editions.stream().anyMatch(Edition::isPaper);
  }

  Path theme() {
    return content.resolve("templates");
  }
}
