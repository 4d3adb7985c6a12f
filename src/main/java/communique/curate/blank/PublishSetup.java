package communique.curate.blank;

import communique.curate.edit.Edits;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What makes a host check a dossier on every push, and publish it.
 *
 * @param folder the folder of the dossier, which is that of its repository
 */
public record PublishSetup(Path folder) {

  /** By the name of each host: the file in the program, and where it has to stand. */
  private static final Map<String, List<String>> FILES =
      Map.of(
          "github", List.of("publish/github.yml", ".github/workflows/dossier.yml"),
          "gitlab", List.of("publish/gitlab.yml", ".gitlab-ci.yml"),
          "host", List.of("publish/host.sh", "post-receive"));

  /** The hosts that there is a recipe for. */
  public static List<String> hosts() {
    return FILES.keySet().stream().sorted().toList();
  }

  /**
   * Adds the recipe; refused where one is there.
   *
   * @param host one of {@link #hosts}
   */
  public Edits add(Edits edits, String host) throws IOException {
    List<String> file = FILES.getOrDefault(host, List.of());
    return edits.create(folder.resolve(file.get(1)), Packed.text(file.get(0)));
  }
}
