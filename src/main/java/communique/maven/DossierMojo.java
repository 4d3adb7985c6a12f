package communique.maven;

import communique.cli.Main;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.jspecify.annotations.Nullable;

/**
 * What every goal can be told. A goal runs the command of its name, in this process. Maven sets the
 * fields, as {@code META-INF/maven/plugin.xml} says, which is written by hand: a field has a line
 * there twice, for each goal that has it.
 */
abstract class DossierMojo extends AbstractMojo {

  /** The folder with {@code site.yaml}. */
  private File content = new File(".");

  /** The clock of the run, a time with offset; without it, now. */
  private @Nullable String asOf;

  /** Whether drafts are shown: for a preview, not for publication. */
  private boolean drafts;

  /** The folder of the saved articles; without it, the folder {@code snapshots} in the dossier. */
  private @Nullable File snapshots;

  /** Whether warnings fail the goal too. */
  private boolean strict;

  /** Whether every warning is told, and not only the first ten of each rule. */
  private boolean all;

  /** Whether the goal does nothing. */
  private boolean skip;

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("nothing is done (communique.skip)");
      leave();
    } else {
      go();
    }
  }

  /** Does what has to be done even if nothing is. */
  void leave() {}

  /** Does what the goal is for. */
  abstract void go() throws MojoExecutionException, MojoFailureException;

  /**
   * Runs a command on the dossier.
   *
   * @param name the command
   * @param options what it is told beyond what every command is
   * @throws MojoFailureException if the content or the configuration has to be mended
   * @throws MojoExecutionException if the machine or the program failed
   */
  final void run(String name, List<String> options)
      throws MojoExecutionException, MojoFailureException {
    List<String> words = new ArrayList<>(List.of(name, content.getPath()));
    words.addAll(shared());
    words.addAll(options);
    MavenScreen screen = new MavenScreen(getLog());
    int status = Main.run(screen.out(), screen.err(), words.toArray(String[]::new));
    switch (status) {
      case 0 -> getLog().debug("communique " + name + " is done");
      case 1 -> throw new MojoFailureException(screen.content());
      case 2 -> throw new MojoFailureException(screen.failure());
      default -> throw new MojoExecutionException(screen.failure());
    }
  }

  private List<String> shared() {
    List<String> words = new ArrayList<>();
    if (asOf != null) {
      words.add("--as-of=" + asOf);
    }
    if (drafts) {
      words.add("--include=drafts");
    }
    if (snapshots != null) {
      words.add("--snapshots=" + snapshots);
    }
    if (strict) {
      words.add("--strict");
    }
    if (all) {
      words.add("--all");
    }
    if (getLog().isDebugEnabled()) {
      words.add("--verbose");
    }
    return words;
  }

  /** A file or folder without what its name says twice. */
  static Path plain(File file) {
    return file.toPath().toAbsolutePath().normalize();
  }
}
