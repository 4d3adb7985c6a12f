package communique.cli;

import communique.build.BuildOptions;
import communique.build.BuildResult;
import communique.build.SiteBuild;
import communique.cache.UserCache;
import communique.edition.Companions;
import communique.edition.DataEdition;
import communique.edition.WebEdition;
import communique.output.Published;
import communique.output.Watcher;
import communique.serve.Preview;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
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
        "Shows the site on this machine, builds it again whenever a file changes, and reloads the"
            + " page that is open.",
    mixinStandardHelpOptions = true)
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

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (port < 0 || port > MOST_PORTS) {
      throw wrong("a port is a number from 0 to " + MOST_PORTS + ", not " + port);
    }
    // What cannot be understood ends the command before anything is begun.
    Path content = common.content();
    Path pages = pages(content);
    options(content, pages);
    List<Path> beside = common.snapshots().stream().toList();
    try (Preview preview =
        Preview.start(content, pages, beside, port, () -> build(content, pages))) {
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

  /** Nobody else can have put anything there, and it is not in the dossier, which may be shared. */
  private Path pages(Path content) {
    try {
      return UserCache.of(content)
          .orElseThrow(
              () ->
                  wrong(
                      "there is no cache folder of your own for the pages of the preview;"
                          + " set XDG_CACHE_HOME to a folder that you can write to"))
          .folder(Preview.FOLDER)
          .path();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Builds as of now, unless another time was given, and tells what came of it. */
  private Optional<BuildResult> build(Path content, Path pages) {
    try {
      Instant begun = Instant.now();
      BuildResult result = SiteBuild.run(options(content, pages));
      tell(result, Duration.between(begun, Instant.now()));
      return Optional.of(result);
    } catch (RuntimeException | Error e) {
      Failure.tell(e, err(), common.verbose() ? "--verbose" : "");
      return Optional.empty();
    }
  }

  private BuildOptions options(Path content, Path pages) {
    return new BuildOptions(
        content,
        pages,
        List.of(new WebEdition(content.resolve("templates"), Companions.DATA), new DataEdition()),
        false,
        common.reader(),
        common.snapshots(),
        common.strict(),
        Watcher.NONE,
        () -> err().println("waiting: another preview of this dossier is building"));
  }

  private void tell(BuildResult result, Duration took) {
    new ProblemPrinter(err(), common.all()).print(result.problems());
    if (!common.quiet()) {
      out().println(result.published().map(ServeCommand::told).orElse("rejected") + in(took));
    }
  }

  private static String told(Published published) {
    return "built: %s files written, %s unchanged, %s deleted"
        .formatted(published.written(), published.unchanged(), published.deleted());
  }

  private static String in(Duration took) {
    return ", in %s.%s s".formatted(took.toSeconds(), took.toMillisPart() / 100);
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
