package communique.content;

import communique.content.yaml.Yaml;
import communique.model.Site;
import communique.problem.Problem;
import communique.shape.Node;
import communique.shape.RecordReader;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What one file holds, as a pure function of its name and its bytes. */
final class FileReader {

  private FileReader() {}

  /**
   * Reads the items of one file.
   *
   * @param path below the content folder; decides what the file may hold
   * @param file the name as printed in problems
   */
  static FileContents read(String path, String file, byte[] bytes) {
    Set<Problem> problems = new LinkedHashSet<>();
    Optional<String> text = SourceText.decode(file, bytes, problems::add);
    return contents(path, file, text, problems);
  }

  /** What can be said of a file that cannot be read: the kinds of its records, and a sheet's id. */
  static FileContents unreadable(String path, String file, List<Problem> told) {
    return contents(path, file, Optional.empty(), new LinkedHashSet<>(told));
  }

  private static FileContents contents(
      String path, String file, Optional<String> text, Set<Problem> problems) {
    Found found = new Found();
    Layout.sheet(path)
        .ifPresent(kind -> new SheetReader(file, kind, problems::add).read(text, found));
    Layout.register(path)
        .ifPresent(
            register -> {
              Optional<Node> root = text.flatMap(words -> Yaml.read(file, words, 1, problems::add));
              new RegisterReader(file, register, problems::add).read(root, found);
            });
    if (Layout.isOfMessages(path)) {
      new MessageReader(file, problems::add).read(text, found);
    }
    return found.contents(problems);
  }

  /** Reads the settings, as far as they can be read; nothing if they are not YAML. */
  static Optional<Site> site(String file, byte[] bytes, List<Problem> problems) {
    return SourceText.decode(file, bytes, problems::add)
        .flatMap(text -> Yaml.read(file, text, 1, problems::add))
        .map(node -> new RecordReader(file, problems::add).readWhatCanBe(Site.NAMELESS, node));
  }
}
