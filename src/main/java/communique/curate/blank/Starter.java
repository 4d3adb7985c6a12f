package communique.curate.blank;

import communique.content.yaml.YamlText;
import communique.curate.edit.Edits;
import communique.curate.edit.Refused;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A dossier that is begun: the settings, or a small whole one to learn from; and around it what
 * editors and Git need.
 *
 * @param folder where, there or not
 * @param title what the dossier will be called
 * @param publisher who answers for it
 * @param languages the tags of its languages, the first one at the root of the site
 * @param maven whether it is a project of Maven too, as its README says then
 */
public record Starter(
    Path folder, String title, String publisher, List<String> languages, boolean maven) {

  /** The files of the dossier to learn from; nothing in it is true. */
  public static final List<String> SAMPLE =
      List.of(
          "site.yaml",
          "sources.yaml",
          "snapshots/cape-courier.txt",
          "snapshots/norland-gazette.txt",
          "snapshots/lamp-text.txt",
          "register.yaml",
          "speakers/ida-brook.md",
          "speakers/oto-finch.md",
          "summits/cape-talks-2025.md",
          "agreements/lamp-protocol-2025.md",
          "statements/cape-talks-2025.yaml",
          "events.yaml",
          "changes.yaml");

  private static final String SETTINGS = "site.yaml";

  /** Copies the list. */
  public Starter {
    languages = List.copyOf(languages);
  }

  /**
   * A small whole dossier.
   *
   * @throws Refused if one is there already, or a file of one
   */
  public Edits sample() throws Refused, IOException {
    Edits edits = bare("Lamps of the cape");
    for (String file : SAMPLE) {
      edits.create(folder.resolve(file), Packed.text("sample/" + file));
    }
    return edits;
  }

  /**
   * The settings and nothing else.
   *
   * @throws Refused if a dossier is there already, or a file of one
   */
  public Edits empty() throws Refused, IOException {
    Map<String, Object> settings = new LinkedHashMap<>();
    settings.put("title", title);
    settings.put("publisher", publisher);
    settings.put("languages", languages);
    return bare(title).create(folder.resolve(SETTINGS), YamlText.of(settings));
  }

  private Edits bare(String name) throws Refused, IOException {
    if (Files.exists(folder.resolve(SETTINGS), LinkOption.NOFOLLOW_LINKS)) {
      throw new Refused("there is a dossier in " + folder + " already")
          .hint(
              "communique new begins a record in it; init --editor writes the set-up of editors alone");
    }
    Edits edits = new Edits();
    String readme =
        Packed.text("setup/readme.md")
            .replace("${title}", name)
            .replace("${maven}", maven ? Packed.text("setup/readme-maven.md") : "");
    edits.create(folder.resolve("README.md"), readme);
    edits.create(folder.resolve(".gitignore"), Packed.text("setup/gitignore"));
    edits.create(folder.resolve(".gitattributes"), Packed.text("setup/gitattributes"));
    new EditorSetup(folder).add(edits);
    return edits;
  }

  /** The set-up of editors alone, in the place of an older one; for a dossier that is there. */
  public static Edits editors(Path folder) throws IOException {
    Edits edits = new Edits();
    new EditorSetup(folder).renew(edits);
    return edits;
  }

  /** Text as a file's bytes. */
  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
