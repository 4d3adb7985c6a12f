package communique.lsp;

import communique.testing.Cases;
import communique.testing.Debian;
import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an editor shows of a misquoted word: Neovim in a terminal of tmux, whose colours aha makes
 * those of a page. For the picture in the handbook.
 */
public final class EditorScreen {

  private static final int PATIENCE = 600;
  private static final int PAUSE_MILLIS = 100;

  private final Path folder;

  private EditorScreen(Path folder) {
    this.folder = folder;
  }

  /**
   * The screen as a page of HTML.
   *
   * @param folder an empty one to work in
   * @throws IllegalStateException if a program for it is missing, or nothing is told in a minute
   */
  public static Path page(Path folder) throws IOException, InterruptedException {
    for (String program : List.of("nvim", "tmux", "aha")) {
      if (Debian.find(
              () -> Debian.program(program), List.of(program.equals("nvim") ? "neovim" : program))
          .isEmpty()) {
        throw new IllegalStateException("no " + program + " on the path");
      }
    }
    return new EditorScreen(folder.toRealPath()).taken();
  }

  private Path taken() throws IOException, InterruptedException {
    Path dossier = Typist.sample(folder.resolve("lamps"));
    Path statements = dossier.resolve("statements/cape-talks-2025.yaml");
    Files.writeString(
        statements, Files.readString(statements).replace("We keep them", "We kept them"));
    try {
      open(dossier);
      String page = run("aha", List.of(), shown());
      Path file = folder.resolve("screen.html");
      Files.writeString(
          file, page.replace("<pre>", "<pre style='font: 15px/1.35 monospace; margin: 12px'>"));
      return file;
    } finally {
      tmux(List.of("kill-server"));
    }
  }

  private void open(Path dossier) throws IOException, InterruptedException {
    Path script = Cases.root().resolve("editors/problem.lua");
    List<String> session = new ArrayList<>(List.of("new-session", "-d", "-x", "100", "-y", "17"));
    session.addAll(List.of("-e", "DOSSIER=" + dossier.toRealPath()));
    session.addAll(
        List.of("-e", "COMMAND=" + String.join("\n", NeovimTest.command(dossier, classes()))));
    session.addAll(List.of("nvim", "-u", "NONE", "-i", "NONE", "-n", "-S", script.toString()));
    tmux(session);
  }

  /** Maven runs it in its own process, and knows its classes by their addresses. */
  private static String classes() {
    return EditorScreen.class.getClassLoader() instanceof URLClassLoader maven
        ? Stream.of(maven.getURLs())
            .map(URL::getPath)
            .collect(Collectors.joining(File.pathSeparator))
        : System.getProperty("java.class.path");
  }

  /** The screen with its colours, once the problem is told on it. */
  private String shown() throws IOException, InterruptedException {
    for (int tries = 0; tries < PATIENCE; tries++) {
      String screen = tmux(List.of("capture-pane", "-p", "-e"));
      if (screen.contains("hint: ")) {
        return screen;
      }
      Thread.sleep(PAUSE_MILLIS);
    }
    throw new IllegalStateException("no problem is told:\n" + tmux(List.of("capture-pane", "-p")));
  }

  private String tmux(List<String> arguments) throws IOException, InterruptedException {
    List<String> all = new ArrayList<>(List.of("-S", folder.resolve("tmux").toString()));
    all.addAll(List.of("-f", "/dev/null"));
    all.addAll(arguments);
    return run("tmux", all, "");
  }

  private static String run(String program, List<String> arguments, String input)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(program));
    command.addAll(arguments);
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getOutputStream().write(input.getBytes(StandardCharsets.UTF_8));
    process.getOutputStream().close();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return printed;
  }
}
