package communique.curate.blank;

import communique.curate.edit.Edits;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What makes a dossier a project of Maven.
 *
 * @param folder the folder of the dossier
 * @param version of the program, which is the plugin
 */
public record MavenSetup(Path folder, String version) {

  /** Adds the pom; refused where one is there. */
  public Edits add(Edits edits) throws IOException {
    return edits.create(
        folder.resolve("pom.xml"),
        Packed.text("setup/pom.xml")
            .replace("${artifact}", artifact())
            .replace("${version}", version));
  }

  /** The folder's name, as far as Maven takes it for one. */
  private String artifact() {
    String name =
        Optional.ofNullable(folder.toAbsolutePath().normalize().getFileName())
            .map(Path::toString)
            .orElse("")
            .replaceAll("[^A-Za-z0-9_.-]+", "-")
            .replaceAll("^[-.]+|[-.]+$", "");
    return name.isEmpty() ? "dossier" : name;
  }
}
