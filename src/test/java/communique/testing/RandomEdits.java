package communique.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a desk does to a dossier in the course of a year, in any order. Nothing is kept valid: what
 * does not pass the checks is for the caller to take back.
 */
public final class RandomEdits {

  private static final Pattern WORDS =
      Pattern.compile("\\b(?:text|title|name|note|gist|about|because): ([\\p{L} ]+)");
  private static final Pattern DAY = Pattern.compile("\\b(20\\d\\d)-(\\d\\d)-(\\d\\d)\\b");
  private static final Pattern ITEM =
      Pattern.compile("(?m)^ *- \\{[^{}]*(?:\\{[^{}]*\\})*[^{}]*\\}\n");
  private static final Pattern FIELD = Pattern.compile("(?m)^(?!title|name|id)[a-z-]+: .*\n");

  private final Path content;
  private final Path templates;
  private final Random random;
  private final List<Edit> edits =
      List.of(
          this::reword,
          this::reword,
          this::moveDay,
          this::removeItem,
          this::repeatItem,
          this::removeField,
          this::removeFile,
          this::copyFile,
          this::rename,
          this::markDraft,
          this::markEmbargo,
          this::publish,
          this::writeProse,
          this::writeProseInKorean,
          this::changeLanguages,
          this::changeSettings,
          this::changeTemplate,
          this::removeTemplate);

  private interface Edit {
    void make() throws IOException;
  }

  /**
   * Edits of a dossier.
   *
   * @param templates where the packaged templates lie, to be copied and changed
   */
  public RandomEdits(Path content, Path templates, Random random) {
    this.content = content;
    this.templates = templates;
    this.random = random;
  }

  /** Makes one of them. */
  public void edit() throws IOException {
    any(edits).make();
  }

  private void reword() throws IOException {
    replaceOne(WORDS, found -> found.group() + " again");
  }

  private void moveDay() throws IOException {
    replaceOne(
        DAY, day -> "%s-%s-%02d".formatted(day.group(1), day.group(2), 1 + random.nextInt(28)));
  }

  private void removeItem() throws IOException {
    replaceOne(ITEM, item -> "");
  }

  private void repeatItem() throws IOException {
    replaceOne(
        ITEM, item -> item.group() + item.group().replaceFirst("id: ([a-z0-9-]+)", "id: $1-b"));
  }

  private void removeField() throws IOException {
    replaceOne(FIELD, field -> "");
  }

  private void removeFile() throws IOException {
    Files.delete(any(records()));
  }

  private void copyFile() throws IOException {
    Path file = any(sheets());
    String id = id(file) + "-copy";
    Files.copy(file, file.resolveSibling(id + ".md"), StandardCopyOption.REPLACE_EXISTING);
  }

  private void rename() throws IOException {
    Path file = any(sheets());
    String id = id(file);
    String to = id.endsWith("-too") ? id.substring(0, id.length() - 4) : id + "-too";
    for (Path each : records()) {
      write(each, Files.readString(each).replaceAll("\\b" + id + "\\b(?!-)", to));
    }
    Files.move(file, file.resolveSibling(to + ".md"), StandardCopyOption.REPLACE_EXISTING);
  }

  private void markDraft() throws IOException {
    mark("state: draft\n");
  }

  private void markEmbargo() throws IOException {
    mark("embargo_until: 2025-06-%02dT00:00:00Z\n".formatted(1 + random.nextInt(20)));
  }

  private void mark(String line) throws IOException {
    Path file = any(sheets());
    write(file, Files.readString(file).replaceFirst("---\n", "---\n" + line));
  }

  private void publish() throws IOException {
    replaceOne(Pattern.compile("(?m)^(state|embargo_until): .*\n"), line -> "");
  }

  private void writeProse() throws IOException {
    Path file = any(sheets());
    write(file, Files.readString(file) + "\nSee also [[" + id(any(sheets())) + "]].\n");
  }

  /** Beside a sheet, or beside none. */
  private void writeProseInKorean() throws IOException {
    Path file = any(sheets());
    Path korean = file.resolveSibling(id(file) + ".ko.md");
    write(
        korean,
        (Files.exists(korean) ? Files.readString(korean) : "")
            + "\n항구에 갔다, [["
            + id(any(sheets()))
            + "]] [@harbour-gazette].\n");
  }

  private void changeLanguages() throws IOException {
    List<String> choices = List.of("[en]", "[en, ko]", "[en, zh-Hans]", "[en, ko, zh-Hans]");
    settings("(?m)^languages: .*$", "languages: " + any(choices));
  }

  private void changeSettings() throws IOException {
    settings("(?m)^publisher: (.*)$", "publisher: $1s");
  }

  private void settings(String pattern, String by) throws IOException {
    Path file = content.resolve("site.yaml");
    write(file, Files.readString(file).replaceFirst(pattern, by));
  }

  private void changeTemplate() throws IOException {
    Path from = any(templates(templates));
    Path own = content.resolve("templates").resolve(from.getFileName().toString());
    Files.createDirectories(own.getParent());
    write(
        own, Files.readString(Files.exists(own) ? own : from).replaceFirst("<p", "<p lang=\"en\""));
  }

  private void removeTemplate() throws IOException {
    Path own = content.resolve("templates");
    List<Path> all = Files.isDirectory(own) ? templates(own) : List.of();
    if (!all.isEmpty()) {
      Files.delete(any(all));
    }
  }

  private static List<Path> templates(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(file -> file.toString().endsWith(".ftlh")).sorted().toList();
    }
  }

  private interface Replacement {
    String of(Matcher found);
  }

  private void replaceOne(Pattern pattern, Replacement by) throws IOException {
    Path file = any(records());
    String text = Files.readString(file);
    List<Matcher> places = new ArrayList<>();
    Matcher matcher = pattern.matcher(text);
    for (int from = 0; from < text.length() && matcher.find(from); from = matcher.end()) {
      Matcher place = pattern.matcher(text);
      place.find(from);
      places.add(place);
    }
    if (!places.isEmpty()) {
      Matcher place = any(places);
      write(file, text.substring(0, place.start()) + by.of(place) + text.substring(place.end()));
    }
  }

  private List<Path> records() throws IOException {
    try (Stream<Path> all = Files.walk(content)) {
      return all.filter(file -> file.toString().matches(".*\\.(md|yaml)"))
          .filter(file -> !file.endsWith("site.yaml"))
          .sorted()
          .toList();
    }
  }

  private List<Path> sheets() throws IOException {
    return records().stream().filter(file -> file.toString().matches(".*/[^.]+[.]md")).toList();
  }

  private static String id(Path sheet) {
    return sheet.getFileName().toString().replaceFirst("\\.md$", "");
  }

  private static void write(Path file, String text) throws IOException {
    Files.writeString(file, text);
  }

  private <T> T any(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }
}
