package communique.edition;

import static org.assertj.core.api.Assertions.assertThat;

import communique.cache.Cache;
import communique.content.ContentLoader;
import communique.testing.Dossiers;
import communique.testing.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Hundreds of slips, always the same ones: what an editor is told by the schemas and what the
 * reader says of the same file agree, but where a reason is given here.
 */
@Tag("thorough")
class SchemaMutationsTest {

  private static final int COUNT = 500;

  private static final Pattern PAIR =
      Pattern.compile("(?<![\\w.-])([a-z][a-z_-]*): ([^{}\\[\\],\\n\"'#|>&*!]+)");

  private static final List<String> VALUES =
      List.of(
          "2025-02-30",
          "2025-13",
          "2025/03",
          "8.3.2025",
          "2025-3",
          "2025-25",
          "2025-21",
          "201X",
          "2025-03-08T10:00",
          "2025-03-08T10:00+09:00",
          "2025-03-08T10:00:00+09:00",
          "20251301",
          "99999",
          "2025",
          "2025~",
          "../2025",
          "true",
          "not-stated",
          "[]",
          "{}",
          "[a, b]",
          "{is: x}",
          "7",
          "-1",
          "12.5",
          "x y",
          "X",
          "LI",
          "ko",
          "a-b",
          "A-b",
          "\"\"",
          "https://a.example/b",
          "https://a b",
          "ftp://a.example/",
          "yesterday");

  /** What a schema takes and the reader does not, each with the reason. */
  private static final Map<Pattern, String> NOT_KNOWN_TO_A_SCHEMA =
      Map.of(
          Pattern.compile("\\.md: without \"---\""),
          "the line belongs to the sheet, not to its front matter",
          Pattern.compile("time-zone: .* -> (LI|A-b|X)"),
          "which zones there are changes from year to year",
          Pattern.compile(": (en|fr|ko|ru|zh.*): .* -> ..x?"),
          "which codes are those of languages stands in a register");

  @TempDir Path temp;

  private record Slip(String path, String what, String text) {}

  @Test
  void bothSayTheSame() throws IOException {
    Path content = Dossiers.synthetic(temp);
    Map<String, String> files = new TreeMap<>();
    Trees.read(content).keySet().stream()
        .filter(path -> path.endsWith(".md") || path.endsWith(".yaml"))
        .forEach(path -> files.put(path, read(content.resolve(path))));
    List<String> wrong = new ArrayList<>();
    int refused = 0;
    for (int seed = 0; seed < COUNT; seed++) {
      Slip slip = slip(files, new Random(seed));
      Path file = content.resolve(slip.path());
      Files.writeString(file, slip.text());
      boolean isRead = ContentLoader.load(content, Cache.none()).problems().list().isEmpty();
      Files.writeString(file, Objects.requireNonNull(files.get(slip.path())));
      refused += isRead ? 0 : 1;
      judge(slip, isRead).ifPresent(wrong::add);
    }
    assertThat(refused).isBetween(COUNT / 4, COUNT * 9 / 10);
    assertThat(wrong).isEmpty();
  }

  private static Optional<String> judge(Slip slip, boolean isRead) throws IOException {
    String yaml = slip.path().endsWith(".md") ? slip.text().split("\n---\n", 2)[0] : slip.text();
    List<String> faults;
    try {
      faults = SchemasTest.faults(slip.path(), yaml);
    } catch (YamlEngineException e) {
      return Optional.empty();
    }
    String told = slip.path() + ": " + slip.what();
    boolean isKnown =
        NOT_KNOWN_TO_A_SCHEMA.keySet().stream().anyMatch(one -> one.matcher(told).find());
    if (faults.isEmpty() == isRead || (!isRead && isKnown)) {
      return Optional.empty();
    }
    return Optional.of(
        told + (isRead ? " is read, but the schema says " + faults.get(0) : " is not read"));
  }

  private static Slip slip(Map<String, String> files, Random chance) {
    List<String> paths = List.copyOf(files.keySet());
    String path = paths.get(chance.nextInt(paths.size()));
    String text = Objects.requireNonNull(files.get(path));
    String head = path.endsWith(".md") ? text.split("\n---\n", 2)[0] : text;
    List<MatchResult> pairs = PAIR.matcher(head).results().toList();
    MatchResult pair = pairs.get(chance.nextInt(pairs.size()));
    return switch (chance.nextInt(5)) {
      case 0 -> {
        String key = pair.group(1);
        int at = chance.nextInt(key.length());
        String slipped = key.substring(0, at) + key.substring(at + 1) + "x";
        yield slip(path, text, pair, 1, slipped);
      }
      case 1 -> {
        String[] lines = text.split("(?<=\n)", -1);
        int most = head.split("\n", -1).length;
        int line = chance.nextInt(most);
        String without =
            IntStream.range(0, lines.length)
                .filter(i -> i != line)
                .mapToObj(i -> lines[i])
                .collect(Collectors.joining());
        yield new Slip(path, "without \"" + lines[line].strip() + "\"", without);
      }
      default -> slip(path, text, pair, 2, VALUES.get(chance.nextInt(VALUES.size())));
    };
  }

  private static Slip slip(String path, String text, MatchResult pair, int group, String by) {
    return new Slip(
        path,
        pair.group().strip() + " -> " + by,
        text.substring(0, pair.start(group)) + by + text.substring(pair.end(group)));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
