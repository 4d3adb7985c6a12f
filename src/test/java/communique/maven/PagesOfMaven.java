package communique.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the handbook's page on Maven has to be pasted, for pages of Maven Site beside the sheets.
 *
 * @param dossier the folder that it is pasted into
 */
record PagesOfMaven(Path dossier) {

  private static final Path HANDBOOK = Path.of("site", "markdown", "handbook");

  private static final String NOTES =
      """
      # How the desk works

      Nobody here is real.
      """;

  /** Pastes it. */
  void add() throws IOException {
    put("src/site/site.xml", block("maven.md", "xml", "<site "));
    put("src/site/markdown/notes/index.md", NOTES);
    append("site.yaml", block("maven.md", "yaml", "pages:"));
    Path pom = dossier.resolve("pom.xml");
    String text = Files.readString(pom);
    Files.writeString(
        pom,
        text.replace(
                "  </plugins></build>",
                block("maven.md", "xml", "    <plugin>") + "  </plugins></build>")
            .replace("</project>", block("maven.md", "xml", "  <reporting>") + "</project>"));
  }

  private void put(String file, String text) throws IOException {
    Path path = dossier.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  private void append(String file, String text) throws IOException {
    Path path = dossier.resolve(file);
    Files.writeString(path, Files.readString(path) + text);
  }

  /** The block of a page of the handbook that begins so. */
  static String block(String page, String kind, String beginning) throws IOException {
    Matcher block =
        Pattern.compile(
                "```" + kind + "\n(" + Pattern.quote(beginning) + ".*?\n)```", Pattern.DOTALL)
            .matcher(Files.readString(HANDBOOK.resolve(page)));
    assertThat(block.find()).as("a block that begins with %s", beginning).isTrue();
    return block.group(1);
  }
}
