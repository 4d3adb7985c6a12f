package communique.cli;

import communique.content.git.Checkout;
import communique.content.git.RevisionUnreadable;
import communique.curate.edit.Refused;
import communique.curate.edit.Typed;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What to do where a command wants to know the versions of a dossier, and Git knows none. */
final class Versions {

  private Versions() {}

  /**
   * The refusal of a command.
   *
   * @param root the folder of the dossier
   * @param why what is wrong with the revision that was asked for
   * @param so what was not done
   * @param otherWay what can be done without versions
   */
  static Refused wanting(Path root, RevisionUnreadable why, String so, String otherWay) {
    List<String> hints = new ArrayList<>();
    Refused refused = new Refused(why.getMessage() + ": " + so);
    boolean isNone = isNone(root);
    boolean isEmpty = String.valueOf(why.getMessage()).startsWith("nothing is committed");
    if ((isNone || isEmpty) && isInstalled()) {
      String in = Typed.option("-C", root);
      hints.add(
          "what is published now is known from now on by: %sgit%s add -A && git%s commit -m \"As published\""
              .formatted(isNone ? "git init" + Typed.behind(root) + " && " : "", in, in));
    }
    if (isNone || isEmpty) {
      hints.add(otherWay);
    }
    return hints.isEmpty() ? refused : refused.hint(String.join("\n  hint: ", hints));
  }

  private static boolean isNone(Path root) {
    try {
      return Checkout.around(root).isEmpty();
    } catch (IOException e) {
      return false;
    }
  }

  /** Whether Git can be called: a command that is not there is no advice. */
  private static boolean isInstalled() {
    String folders = Objects.requireNonNullElse(System.getenv("PATH"), "");
    return Stream.of(folders.split(File.pathSeparator, -1))
        .flatMap(folder -> Stream.of("git", "git.exe").map(name -> folder + "/" + name))
        .anyMatch(Versions::isProgram);
  }

  private static boolean isProgram(String name) {
    try {
      return Files.isExecutable(Path.of(name)) && !Files.isDirectory(Path.of(name));
    } catch (InvalidPathException e) {
      return false;
    }
  }
}
