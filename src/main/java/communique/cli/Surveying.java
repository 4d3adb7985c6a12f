package communique.cli;

import communique.content.Locator;
import communique.curate.edit.Typed;
import communique.curate.survey.Surveyed;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;

/** What the commands that look a dossier over have in common. */
final class Surveying {

  private Surveying() {}

  /** Reads the dossier that was asked for. */
  static Surveyed read(ReadingOptions options) {
    return Surveyed.read(options.content(), options.reader(), options.snapshots());
  }

  /**
   * Tells why there is nothing to look over, if there is nothing, and last what to type instead.
   */
  static boolean isNothing(CommandSpec spec, Surveyed surveyed) {
    if (!surveyed.isDossier()) {
      new ProblemPrinter(spec, true).print(Locator.sorted(surveyed.loaded().problems()));
    }
    return !surveyed.isDossier();
  }

  /** Whether a word is the path of a folder. */
  static boolean isFolder(String word) {
    try {
      return Files.isDirectory(Path.of(word));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /** Tells that something could not be read, and so is not told; after what is. */
  static void warn(Surveyed surveyed, PrintWriter err) {
    if (surveyed.unread() > 0) {
      err.println(
          "%s in the files: what cannot be read is left out here"
              .formatted(Lines.count(surveyed.unread(), "error", "errors")));
      Path settings = Path.of(surveyed.loaded().settings());
      err.println(
          "  hint: communique check%s tells where and why"
              .formatted(Typed.behind(settings.resolveSibling(""))));
    }
  }
}
