package communique.cli;

import communique.build.BuildResult;
import communique.build.SiteBuild;
import communique.content.EarlierDossier;
import communique.model.Dossier;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code communique check}. */
@Command(
    name = "check",
    description = "Checks a dossier and writes nothing.",
    mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private CommonOptions common = new CommonOptions();

  @Option(
      names = "--since",
      paramLabel = "REV",
      description =
          "Compare with what was published at that Git revision: ids that are gone, values that"
              + " changed without an entry in changes.yaml.")
  private @Nullable String since;

  @Override
  public Integer call() {
    BuildResult result =
        SiteBuild.check(
            common.content(), common.reader(), Optional.ofNullable(since).map(this::earlier));
    new ProblemPrinter(spec.commandLine().getErr()).print(result.problems());
    boolean blocked = result.problems().block(common.strict());
    if (!blocked && !common.quiet()) {
      spec.commandLine().getOut().println("nothing stands in the way of publishing");
    }
    return blocked ? Exit.CONTENT : Exit.DONE;
  }

  private Dossier earlier(String revision) {
    return EarlierDossier.load(common.content(), revision)
        .orElseThrow(
            () ->
                new ParameterException(
                    spec.commandLine(),
                    "there is no Git revision \"" + revision + "\" of " + common.content()));
  }
}
