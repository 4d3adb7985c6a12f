package communique.cli;

import communique.build.BuildResult;
import communique.build.SiteBuild;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code communique check}. */
@Command(
    name = "check",
    description = "Checks a dossier and writes nothing.",
    mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private CommonOptions common = new CommonOptions();

  @Override
  public Integer call() {
    BuildResult result = SiteBuild.check(common.content(), common.reader(), common.snapshots());
    new ProblemPrinter(spec.commandLine().getErr()).print(result.problems());
    boolean blocked = result.problems().block(common.strict());
    if (!blocked && !common.quiet()) {
      spec.commandLine().getOut().println("nothing stands in the way of publishing");
    }
    if (!common.quiet()) {
      result.comparison().ifPresent(told -> spec.commandLine().getOut().println(told.line()));
    }
    return blocked ? Exit.CONTENT : Exit.DONE;
  }
}
