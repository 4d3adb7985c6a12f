package communique.curate.survey;

import communique.model.Dossier;
import communique.problem.KeyPath;
import communique.problem.Location;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Lines that the program began, and that say in a comment what an editor has to write there. */
final class Blanks {

  private static final Pattern BLANK =
      Pattern.compile("^[ \\-#]*([a-zA-Z_]+):.*?# to fill in(?:[:,] (.*))?$");

  private Blanks() {}

  /** Those in the files of a dossier's records, in the order of the files. */
  static Stream<Task> in(Dossier dossier) {
    return dossier
        .entries()
        .map(dossier::origin)
        .map(KeyPath::file)
        .distinct()
        .sorted()
        .flatMap(file -> tasks(file).stream());
  }

  private static List<Task> tasks(String file) {
    List<Task> tasks = new ArrayList<>();
    int number = 0;
    for (String line : lines(file)) {
      number++;
      Matcher blank = BLANK.matcher(line);
      if (blank.find()) {
        tasks.add(task(blank, new Location(file, number, blank.start(1) + 1, length(blank))));
      }
    }
    return tasks;
  }

  private static int length(Matcher blank) {
    return blank.end(1) - blank.start(1);
  }

  private static Task task(Matcher blank, Location place) {
    String question = blank.group(2) == null ? "" : ": " + blank.group(2).strip();
    return Task.of(Left.TO_FILL_IN, "", blank.group(1), "# to fill in" + question, place);
  }

  /** What cannot be read was told when it was to be read. */
  private static List<String> lines(String file) {
    try {
      return Files.readString(Path.of(file)).lines().toList();
    } catch (IOException e) {
      return List.of();
    }
  }
}
