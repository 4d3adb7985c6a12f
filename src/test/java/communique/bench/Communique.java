package communique.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * This program.
 *
 * @param command how it is started
 */
record Communique(List<String> command) implements Generator {

  static final String NAME = "Communiqué";

  /** On any day the same is built, and nothing is told of sheets that have become old since. */
  private static final String CLOCK = "--as-of=" + Subject.READ;

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Project project(Subject dossier, Path folder) throws IOException {
    String content = dossier.content().toString();
    List<String> web = build(content, folder, "web");
    Map<Task, List<String>> commands = new EnumMap<>(Task.class);
    commands.put(Task.CLEAN, web);
    commands.put(Task.UNCHANGED, web);
    commands.put(Task.EDIT, web);
    commands.put(Task.CHECK_COLD, command("check", content, CLOCK));
    commands.put(Task.CHECK_WARM, command("check", content, CLOCK));
    commands.put(Task.DATA, build(content, folder, "data"));
    commands.put(Task.PRINT, build(content, folder, "print"));
    return new Project(
        name(),
        Path.of("").toAbsolutePath(),
        folder,
        commands,
        Optional.of(port -> command("serve", content, "--port=" + port)),
        Edit.of(dossier.content().resolve(Subject.edited() + ".md"), dossier.claim()),
        Subject.edited() + ".html");
  }

  private List<String> build(String content, Path folder, String edition) {
    String out = folder.resolve(edition).toString();
    return command("build", content, "--out", out, "--edition=" + edition, CLOCK);
  }

  private List<String> command(String... args) {
    List<String> words = new ArrayList<>(command);
    words.addAll(List.of(args));
    return words;
  }
}
