package communique.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import communique.testing.Program;
import communique.testing.Repositories;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The handbook's first sheet, executed from an empty folder: files are saved as it shows them,
 * commands run as they stand, and what it shows of their output is in it.
 */
@Tag("thorough")
class TutorialTest {

  private static final Path PAGE = Path.of("site", "markdown", "handbook", "first-sheet.md");

  private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w+)\\n(.*?)^```$");

  private static final Pattern SAVED =
      Pattern.compile("[Ss]ave this\\s+as\\s+`([^`]+)`|save it as `([^`]+)`");

  private static final Pattern HERE = Pattern.compile("(desk|site)(/.*)?|ferry.*\\.html");

  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

  @TempDir private Path temp = Path.of("");

  private String told = "";
  private int commands;

  @Test
  void everyLineOfItHolds() throws IOException {
    String page = Files.readString(PAGE);
    Matcher fence = BLOCK.matcher(page);
    int end = 0;
    while (fence.find()) {
      String before = page.substring(end, fence.start());
      end = fence.end();
      if (before.contains("in the place of")) {
        correct();
      }
      switch (fence.group(1)) {
        case "shell" -> run(fence.group(2));
        case "text" ->
            assertThat(told)
                .contains(fence.group(2).lines().filter(line -> !line.equals("…")).toList());
        default -> save(before, fence.group(2));
      }
    }
    assertThat(commands).isGreaterThan(12);
    assertThat(temp.resolve("site/summits/ferry-talks-2025.html")).exists();
    assertThat(temp.resolve("site/downloads/communique-offline.zip")).exists();
    assertThat(Files.readString(temp.resolve("desk/changes.yaml")))
        .contains("before: The two met for the first time.")
        .contains("after: It was their first meeting in office.");
  }

  private void save(String before, String text) throws IOException {
    Matcher named = SAVED.matcher(before);
    assertThat(named.find()).as(text).isTrue();
    String name = named.group(1) == null ? named.group(2) : named.group(1);
    Path file = temp.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  /** What the page has the reader change by hand. */
  private void correct() throws IOException {
    Path sheet = temp.resolve("desk/summits/ferry-talks-2025.md");
    String text = Files.readString(sheet);
    assertThat(text).contains("The two met for the first time.");
    Files.writeString(
        sheet,
        text.replace("The two met for the first time.", "It was their first meeting in office.")
            .replace(
                "{herald-ferry: It was the first meeting of the two}",
                "{herald-correction: It was their first meeting in office}"));
  }

  private void run(String lines) throws IOException {
    told = "";
    for (String line : lines.lines().toList()) {
      List<String> words = words(line);
      commands++;
      if (words.get(0).equals("git")) {
        commit(words);
      } else {
        Program run = Program.plain(words.stream().skip(1).map(this::here).toArray(String[]::new));
        assertThat(run.status()).as(line + "\n" + run.out() + run.err()).isZero();
        told += (run.out() + run.err()).replace(temp + "/", "");
      }
    }
  }

  private void commit(List<String> words) throws IOException {
    if (words.contains("commit")) {
      Repositories.commit(temp.resolve("desk"), words.get(words.size() - 1));
    }
  }

  /** The reader is in the folder in which the test is not. */
  private String here(String word) {
    boolean named = HERE.matcher(word).matches();
    return named ? temp.resolve(word).toString() : word;
  }

  private static List<String> words(String line) {
    return WORD.matcher(line).results().map(TutorialTest::word).toList();
  }

  private static String word(MatchResult found) {
    return found.group(1) == null ? found.group(2) : found.group(1);
  }
}
