package communique.cli;

import communique.content.Locator;
import communique.curate.edit.Typed;
import communique.curate.survey.Surveyed;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** What the commands that look a dossier over have in common. */
final class Surveying {

  private Surveying() {}

  /** Reads the dossier that was asked for. */
  static Surveyed read(ReadingOptions options) {
    return Surveyed.read(options.content(), options.reader(), options.snapshots());
  }

  /**
   * Tells why there is nothing to look over, if there is nothing, and last what to type instead.
   *
   * @param command the command before the folder
   * @param folder the one that was looked at
   */
  static boolean isNothing(Surveyed surveyed, PrintWriter err, String command, Path folder) {
    if (!surveyed.isDossier()) {
      new ProblemPrinter(err, true).print(Locator.sorted(surveyed.loaded().problems()));
      err.println(
          "  hint: name the folder of the dossier: %s %s"
              .formatted(command, Folder.dossierIn(folder).map(Typed::path).orElse("<folder>")));
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
      err.println("  hint: communique check tells where and why");
    }
  }
}
