package communique.cli;

import communique.build.LiveDossier;
import communique.build.PreviewOptions;
import communique.edition.Companions;
import communique.edition.DataEdition;
import communique.edition.PrintEdition;
import communique.edition.WebEdition;
import communique.serve.Beside;
import communique.serve.Editor;
import communique.serve.Preview;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.BindException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code communique serve}. */
@Command(
    name = "serve",
    description =
        "Shows the site on this machine, follows every file that changes, and reloads the page that"
            + " is open.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  communique serve my-dossier",
      "  communique serve my-dossier --include drafts --editor vscode"
    })
final class ServeCommand implements Callable<Integer> {

  private static final int MOST_PORTS = 65535;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private CommonOptions common = new CommonOptions();

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "4000",
      description = "The port (default: 4000); 0 takes any that is free.")
  private int port = 4000;

  @Option(
      names = "--editor",
      paramLabel = "EDITOR",
      defaultValue = "vscode",
      description =
          "What opens the line of a problem that is clicked: vscode (default), idea, none, or an"
              + " address with {file}, {line} and {column}.")
  private String editor = "vscode";

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (port < 0 || port > MOST_PORTS) {
      throw wrong("a port is a number from 0 to " + MOST_PORTS + ", not " + port);
    }
    // What cannot be understood ends the command before anything is begun.
    Path content = common.content();
    common.reader();
    Beside beside = new Beside(Folder.named(content), common.snapshots(), editor());
    LiveDossier dossier = new LiveDossier(options(content));
    Progress progress = new Progress(spec, common);
    try (Preview preview =
        Preview.start(content, beside, port, dossier, progress::begin, progress)) {
      Thread end = new Thread(preview::close, "preview-end");
      Runtime.getRuntime().addShutdownHook(end);
      if (!common.quiet()) {
        out().println("preview at " + preview.address() + ", until Ctrl-C");
      }
      preview.await();
      return Exit.DONE;
    } catch (BindException e) {
      err()
          .printf(
              "communique: port %s is taken; --port N takes another, --port 0 any that is free%n",
              port);
      return Exit.MACHINE;
    }
  }

  private Editor editor() {
    return Editor.of(editor)
        .orElseThrow(
            () ->
                wrong(
                    "--editor takes vscode, idea, none, or an address of an editor with {file}, not \""
                        + editor
                        + "\""));
  }

  /** What a build makes if it is told nothing else. */
  private PreviewOptions options(Path content) {
    Path theme = content.resolve("templates");
    return new PreviewOptions(
        content,
        List.of(
            new WebEdition(theme, new Companions(true, true, false)),
            new DataEdition(),
            new PrintEdition(theme)),
        common.snapshots(),
        common.strict());
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }

  private PrintWriter err() {
    return spec.commandLine().getErr();
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
