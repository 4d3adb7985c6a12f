package communique.cli;

import communique.cli.screen.Visible;
import communique.output.DamagedList;
import communique.output.Reason;
import communique.output.Verification;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.zip.ZipException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code communique verify}. */
@Command(
    name = "verify",
    description = "Tells whether a copy of a site is complete, by the SHA256SUMS in it.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  communique verify public/downloads/communique-offline.zip",
      "  communique verify unpacked/",
      "  communique verify target/site --except handbook,images"
    })
final class VerifyCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      index = "0",
      paramLabel = "ZIP|DIR",
      description = "The offline bundle, or the folder that it was unpacked into.")
  private Path copy = Path.of(".");

  @Option(
      names = "--except",
      split = ",",
      paramLabel = "FOLDER",
      description =
          "Folders that another tool fills, such as the handbook that Maven Site adds: what is not listed there"
              + " does not count as added.")
  private List<String> except = List.of();

  @Option(names = "--quiet", description = "Print nothing if the copy is complete.")
  private boolean quiet;

  @Option(names = "--verbose", description = "Print the stack trace of a failure.")
  private boolean verbose;

  @Override
  public Integer call() {
    if (!Files.isDirectory(copy) && !Files.isRegularFile(copy)) {
      throw new ParameterException(
          spec.commandLine(), "there is no file or folder \"" + copy + "\"");
    }
    try {
      return Verification.of(copy, excepted()).map(this::tell).orElseGet(this::unlisted);
    } catch (ZipException e) {
      return fail(copy + " is not a zip file, or a damaged one: " + e.getMessage());
    } catch (DamagedList e) {
      return fail(copy + " has a damaged SHA256SUMS: " + e.getMessage());
    } catch (IOException e) {
      fail(copy + " cannot be read: " + Reason.withFile(e));
      return Exit.MACHINE;
    }
  }

  private List<String> excepted() {
    return except.stream()
        .map(
            one ->
                Verification.folder(one)
                    .orElseThrow(
                        () ->
                            new ParameterException(
                                spec.commandLine(),
                                "\"" + one + "\" is no folder in a copy; name it from its root")))
        .toList();
  }

  private int unlisted() {
    return fail(copy + " has no SHA256SUMS, so there is nothing to compare it with");
  }

  private int fail(String why) {
    spec.commandLine().getErr().println("communique: " + why);
    return Exit.CONTENT;
  }

  private int tell(Verification found) {
    PrintWriter out = spec.commandLine().getOut();
    boolean silent = found.isComplete() && quiet && !verbose;
    if (found.isComplete() && !silent) {
      out.printf("complete: %s files are as SHA256SUMS lists them%n", found.listed());
    }
    if (!silent) {
      out.println("SHA-256 of SHA256SUMS: " + found.list());
    }
    if (!silent && !found.others().isEmpty()) {
      out.printf(
          "not compared: %s files of others in %s%n",
          found.others().size(), String.join(", ", excepted()));
    }
    if (found.isComplete()) {
      return Exit.DONE;
    }
    name("missing", found.missing());
    name("altered", found.altered());
    name("added", found.added());
    spec.commandLine()
        .getErr()
        .printf(
            "not complete: %s missing, %s altered, %s added; SHA256SUMS lists %s files%n",
            found.missing().size(), found.altered().size(), found.added().size(), found.listed());
    hint(found).ifPresent(words -> spec.commandLine().getErr().println("  hint: " + words));
    return Exit.CONTENT;
  }

  /** Where nothing is wrong but folders of which nothing is listed, they may be another tool's. */
  private Optional<String> hint(Verification found) {
    Set<String> folders = found.unlistedFolders();
    return folders.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "if another tool fills these folders, write --except "
                + Visible.line(String.join(",", folders)));
  }

  private void name(String what, List<String> paths) {
    PrintWriter err = spec.commandLine().getErr();
    paths.forEach(path -> err.println(what + ": " + Visible.line(path)));
  }
}
