package communique.cli;

import communique.curate.edit.Refused;
import communique.curate.edit.Typed;
import communique.curate.revise.Renaming;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code communique rename}. */
@Command(
    name = "rename",
    description =
        "Gives a record another id: its file, all that names it, and a redirect from the old"
            + " address; all of it or nothing.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  communique rename cape-talks-2025 lume-talks --dry-run",
      "  communique rename cape-talks-2025#first-talks first-meeting"
    })
final class RenameCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      index = "0",
      paramLabel = "OLD",
      description =
          "The id of a record of any kind, or of a claim or part in one; record#claim where more"
              + " than one record has it.")
  private String old = "";

  @Parameters(index = "1", paramLabel = "NEW", description = "The id that it gets.")
  private String now = "";

  @Parameters(
      index = "2",
      arity = "0..1",
      paramLabel = NamedFolder.LABEL,
      description = NamedFolder.DESCRIPTION)
  private @Nullable Path behind;

  @Mixin private ReviseOptions options = new ReviseOptions();

  @Override
  public Integer call() throws IOException, Refused {
    Path root = options.folder(behind);
    requireDossier(root);
    return options.alone(
        root,
        () -> options.write(root, Renaming.of(root, options.reader(), old, now), Optional.empty()));
  }

  /** The folder in the place of the new id, or none where the current one is no dossier. */
  private void requireDossier(Path root) throws Refused {
    if (!Folder.isDossier(root)) {
      if (now.isEmpty() || !Folder.isDossier(Path.of(now))) {
        throw NoDossier.refused(spec, root);
      }
      throw new Refused("there is no site.yaml in " + Folder.here(root) + ", so it is no dossier")
          .hint(
              "name the folder of the dossier behind the two ids: communique rename %s <new id> %s"
                  .formatted(old, Typed.word(now)));
    }
  }
}
