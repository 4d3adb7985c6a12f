package communique.cli;

import communique.cli.line.Given;
import communique.cli.line.Operand;
import communique.cli.line.Option;
import communique.cli.line.Usage;
import communique.cli.line.WrongCommand;
import communique.cli.screen.Visible;
import communique.output.DamagedList;
import communique.output.Reason;
import communique.output.Verification;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.zip.ZipException;

/** {@code communique verify}. */
final class VerifyCommand implements Callable<Integer> {

  private static final Option<String> QUIET =
      Option.flag("quiet", "Print nothing if the copy is complete.");

  static final Usage USAGE =
      new Usage(
          "verify",
          "Tells whether a copy of a site is complete, by the SHA256SUMS in it.",
          new Operand(
              "ZIP|DIR", true, "The offline bundle, or the folder that it was unpacked into."),
          List.of(QUIET, CommonOptions.VERBOSE));

  private final Terminal terminal;
  private final Path copy;
  private final boolean quiet;

  VerifyCommand(Given given, Terminal terminal) {
    this.terminal = terminal;
    this.copy = Path.of(given.operand().orElseThrow());
    this.quiet = given.has(QUIET) && !given.has(CommonOptions.VERBOSE);
  }

  @Override
  public Integer call() {
    if (!Files.isDirectory(copy) && !Files.isRegularFile(copy)) {
      throw new WrongCommand("there is no file or folder \"" + copy + "\"");
    }
    try {
      return Verification.of(copy).map(this::tell).orElseGet(this::unlisted);
    } catch (ZipException e) {
      return fail(copy + " is not a zip file, or a damaged one: " + e.getMessage());
    } catch (DamagedList e) {
      return fail(copy + " has a damaged SHA256SUMS: " + e.getMessage());
    } catch (IOException e) {
      fail(copy + " cannot be read: " + Reason.withFile(e));
      return Exit.MACHINE;
    }
  }

  private int unlisted() {
    return fail(copy + " has no SHA256SUMS, so there is nothing to compare it with");
  }

  private int fail(String why) {
    terminal.err().println("communique: " + why);
    return Exit.CONTENT;
  }

  private int tell(Verification found) {
    PrintWriter out = terminal.out();
    boolean silent = found.isComplete() && quiet;
    if (found.isComplete() && !silent) {
      out.printf("complete: %s files are as SHA256SUMS lists them%n", found.listed());
    }
    if (!silent) {
      out.println("SHA-256 of SHA256SUMS: " + found.list());
    }
    if (found.isComplete()) {
      return Exit.DONE;
    }
    name("missing", found.missing());
    name("altered", found.altered());
    name("added", found.added());
    terminal.err()
        .printf(
            "not complete: %s missing, %s altered, %s added; SHA256SUMS lists %s files%n",
            found.missing().size(), found.altered().size(), found.added().size(), found.listed());
    return Exit.CONTENT;
  }

  private void name(String what, List<String> paths) {
    PrintWriter err = terminal.err();
    paths.forEach(path -> err.println(what + ": " + Visible.line(path)));
  }
}
