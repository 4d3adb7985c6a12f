package communique.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import communique.testing.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The extension for VS Code starts what there is, and nothing else. */
class ExtensionTest {

  private static final Path FOLDER = Path.of("editors", "vscode");

  private static JsonNode manifest() throws IOException {
    return new JsonMapper().readTree(Files.readString(FOLDER.resolve("package.json")));
  }

  private static String script() throws IOException {
    return Files.readString(FOLDER.resolve(manifest().at("/main").asString()));
  }

  @Test
  void theCommandThatItStartsIsThere() throws IOException {
    JsonNode command =
        manifest().at("/contributes/configuration/properties").path("communique.command");
    assertThat(command.at("/default/0").asString()).isEqualTo("communique");
    assertThat(script()).contains("'language-server', folder");
    Program help = Program.plain("language-server", "--help");
    assertThat(help.status()).isZero();
    assertThat(help.out()).contains("Language Server Protocol", "--snapshots");
  }

  @Test
  void theSettingsThatItReadsAreDeclared() throws IOException {
    Set<String> read = new TreeSet<>();
    Matcher setting = Pattern.compile("settings\\.get\\('(\\w+)'\\)").matcher(script());
    while (setting.find()) {
      read.add("communique." + setting.group(1));
    }
    assertThat(read)
        .containsExactlyInAnyOrderElementsOf(
            manifest().at("/contributes/configuration/properties").propertyNames());
  }

  @Test
  void itLoadsNothingButTheEditorAndItsClientOfTheProtocol() throws IOException {
    Set<String> loaded = new TreeSet<>();
    Matcher module = Pattern.compile("require\\('([^']+)'\\)").matcher(script());
    while (module.find()) {
      loaded.add(module.group(1));
    }
    assertThat(loaded).containsExactly("path", "vscode", "vscode-languageclient/node");
    assertThat(manifest().at("/dependencies").propertyNames())
        .containsExactly("vscode-languageclient");
    assertThat(Files.readString(Path.of("site/markdown/handbook/editors.md")))
        .contains("communique-" + manifest().at("/version").asString() + ".vsix");
  }
}
