package communique.curate.transfer;

import communique.curate.transfer.bibtex.BibEntry;
import communique.model.Language;
import communique.shape.Unreadable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** One entry of a library of references, on its way to a source. */
final class Reference {

  private static final Map<String, String> NAMES_OF_LANGUAGES =
      Map.ofEntries(
          Map.entry("english", "en"),
          Map.entry("american", "en"),
          Map.entry("british", "en"),
          Map.entry("french", "fr"),
          Map.entry("german", "de"),
          Map.entry("ngerman", "de"),
          Map.entry("spanish", "es"),
          Map.entry("italian", "it"),
          Map.entry("russian", "ru"),
          Map.entry("chinese", "zh"),
          Map.entry("japanese", "ja"),
          Map.entry("korean", "ko"));

  private final Incoming found;
  private final String file;
  private final String key;
  private final int line;
  private final Map<String, Object> fields = new LinkedHashMap<>();

  Reference(Incoming found, String file, String key, int line) {
    this.found = found;
    this.file = file;
    this.key = key;
    this.line = line;
  }

  /** A field, if there are words for it. */
  Reference put(String field, Optional<String> words) {
    words
        .map(Passage::oneLine)
        .filter(one -> !one.isEmpty())
        .ifPresent(one -> fields.put(field, one));
    return this;
  }

  /** A list, if something is in it. */
  Reference put(String field, List<String> words) {
    if (!words.isEmpty()) {
      fields.put(field, new ArrayList<>(words));
    }
    return this;
  }

  /** Its language by tag or by the name that TeX has for it. */
  Reference language(Optional<String> words) {
    if (words.isPresent()) {
      String name = words.get().toLowerCase(Locale.ROOT);
      try {
        Language language =
            Language.typed(NAMES_OF_LANGUAGES.getOrDefault(name, words.get().replace('_', '-')));
        fields.put("language", language.tag());
      } catch (Unreadable e) {
        String hint = e.hint().map(meant -> "; " + meant).orElse("");
        leftOut(
            "language: \""
                + Cells.shortened(words.get())
                + "\" is no language that is known here"
                + hint);
      }
    }
    return this;
  }

  /** Tells that something of it has no place. */
  void leftOut(String words) {
    found.remark("%s:%d: left out: %s".formatted(file, line, words));
  }

  /** That it has fields which no source has. */
  Reference placeless(Stream<String> names) {
    names.forEach(found::placeless);
    return this;
  }

  /** The fields that could name who published it, and do not, since another one does. */
  static Stream<String> others(
      Optional<String> chosen, Stream<String> names, Function<String, Optional<String>> words) {
    return names.filter(
        name -> words.apply(name).filter(one -> !chosen.equals(Optional.of(one))).isPresent());
  }

  /** Tells, once for all, what becomes of a type that has no kind of its own. */
  void unknownType(String type) {
    found.remark(
        "no kind of source is known for the type \"%s\": say kind: in each, else it counts as news"
            .formatted(Cells.shortened(type)));
  }

  /** Hands it over. */
  void done() {
    String row = Incoming.row(Kind.SOURCE, key);
    try {
      String last = key.substring(key.stripTrailing().lastIndexOf('/') + 1);
      String id = found.id(row, Slugs.of(last));
      found.add(new Draft(Kind.SOURCE, row, id, line, fields, Map.of()));
    } catch (Unreadable e) {
      found.seen(row, line);
      found.fault(Fault.of(line, e.message()).hint("give the entry another key"));
    }
  }

  /** An entry of BibTeX. */
  static void read(BibEntry entry, String file, Incoming found) {
    new BibReference(entry, new Reference(found, file, entry.key(), entry.line())).read();
  }
}
