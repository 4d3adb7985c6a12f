package communique.curate.capture;

import communique.content.yaml.YamlText;
import communique.curate.capture.extract.About;
import communique.model.Edtf;
import communique.model.Language;
import communique.model.Source;
import communique.shape.NotStatedSlip;
import communique.shape.ProseMarks;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The entry of a source in its register. What is not known stands in it as such, with a comment
 * that asks for it.
 *
 * @param id its id
 * @param about what is known of it
 * @param url where it is
 * @param archived where an archive keeps it, and since when
 * @param read the day on which it was read
 * @param snapshot its text as it was saved
 */
record SourceEntry(
    String id,
    About about,
    Optional<URI> url,
    Optional<URI> archived,
    Optional<Edtf> archivedOn,
    LocalDate read,
    Source.Snapshot snapshot) {

  private static final String ASK = "  # to fill in: ";

  /** The entry as an item of a list. */
  String item() {
    List<String> lines = new ArrayList<>();
    add(lines, "id", id);
    words(lines, "publisher", about.publisher(), "who published it");
    words(lines, "title", about.title(), "its title as printed");
    stated(
        lines,
        "published",
        about.published().map(Edtf::written),
        "when, if the article has a date");
    known(lines, "kind", about.kind().map(SourceEntry::written), kinds());
    known(lines, "language", about.language().map(Language::tag), "en, ko, zh-Hans …");
    authors(lines);
    known(lines, "url", url.map(URI::toString), "where it was read");
    archived(lines);
    add(lines, "read", read.toString());
    add(lines, "snapshot", snapshotFields());
    return "- " + String.join("\n  ", lines) + "\n";
  }

  /** What the curator still has to look for, by the names of the fields. */
  List<String> missing() {
    List<String> missing = new ArrayList<>();
    if (!isPlain(about.publisher())) {
      missing.add("publisher");
    }
    if (!isPlain(about.title())) {
      missing.add("title");
    }
    if (about.published().isEmpty()) {
      missing.add("published");
    }
    if (about.kind().isEmpty()) {
      missing.add("kind");
    }
    if (about.language().isEmpty()) {
      missing.add("language");
    }
    if (authors().isEmpty()) {
      missing.add("author");
    }
    if (url.isEmpty()) {
      missing.add("url");
    }
    return missing;
  }

  static String written(Source.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String kinds() {
    return "news unless said: official, transcript, official-text, video, post, dataset, book,"
        + " reference";
  }

  private static void stated(
      List<String> lines, String key, Optional<String> value, String question) {
    if (value.isPresent()) {
      add(lines, key, value.get());
    } else {
      lines.add(key + ": not-stated" + ASK + question);
    }
  }

  private static void known(
      List<String> lines, String key, Optional<String> value, String question) {
    if (value.isPresent()) {
      add(lines, key, value.get());
    } else {
      lines.add("# " + key + ":" + ASK + question);
    }
  }

  /** Marks of prose in words are told as problems, so that a person has to write them. */
  private static void words(
      List<String> lines, String key, Optional<String> words, String question) {
    boolean plain = isPlain(words);
    String said = words.filter(value -> !plain).map("; it has: "::concat).orElse("");
    stated(lines, key, words.filter(value -> plain), question + said);
  }

  private static boolean isPlain(Optional<String> words) {
    return words
        .filter(value -> ProseMarks.in(value).isEmpty() && !NotStatedSlip.isNear(value))
        .isPresent();
  }

  private List<String> authors() {
    return about.authors().stream().filter(name -> ProseMarks.in(name).isEmpty()).toList();
  }

  private void authors(List<String> lines) {
    if (authors().size() > 1) {
      add(lines, "author", authors());
    } else {
      known(lines, "author", authors().stream().findFirst(), "who wrote it, as named there");
    }
  }

  private void archived(List<String> lines) {
    if (archived.isPresent() && archivedOn.isPresent()) {
      Map<String, String> fields = new LinkedHashMap<>();
      fields.put("url", archived.get().toString());
      fields.put("on", archivedOn.get().written());
      add(lines, "archived", fields);
    } else if (archived.isPresent()) {
      add(lines, "archived", archived.get().toString());
    }
  }

  private Map<String, String> snapshotFields() {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("file", snapshot.file());
    fields.put("sha256", snapshot.sha256());
    return fields;
  }

  private static void add(List<String> lines, String key, Object value) {
    YamlText.of(Map.of(key, value)).lines().forEach(lines::add);
  }
}
