package communique.curate.transfer;

import communique.content.yaml.YamlText;
import communique.curate.edit.Edits;
import communique.curate.edit.Refused;
import communique.curate.edit.RegisterText;
import communique.model.Item;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The files of a dossier that an import changes, and those that it adds. */
final class Shelf {

  /** In bytes; a file of a dossier has at most 1 MiB. */
  private static final int LARGEST = 900_000;

  private final Path root;
  private final String source;
  private final Map<Path, RecordText> read = new LinkedHashMap<>();
  private final Map<Path, String> sheets = new LinkedHashMap<>();

  /** By folder of registers and the key of the list. */
  private final Map<String, Map<String, List<String>>> items = new LinkedHashMap<>();

  /** What was handed over. */
  private final Map<Path, String> handed = new LinkedHashMap<>();

  /** What is said of the file itself. */
  private final List<String> origin = new ArrayList<>();

  Shelf(Path root, String source) {
    this.root = root;
    this.source = source;
  }

  /** The file in which a record stands. */
  RecordText of(Item item) throws IOException {
    Path file = Path.of(item.origin().file());
    RecordText known = read.get(key(file));
    if (known == null) {
      String text = text(file);
      boolean isSheet = item.origin().steps().isEmpty();
      known = isSheet ? RecordText.sheet(text, item.id()) : RecordText.register(text);
      read.put(key(file), known);
    }
    return known;
  }

  private static Path key(Path file) {
    return file.toAbsolutePath().normalize();
  }

  /** As it is read: every line ends in LF. */
  private static String text(Path file) throws IOException {
    String text = Files.readString(file);
    String bare = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return bare.replace("\r\n", "\n").replace('\r', '\n');
  }

  /** A new record. */
  void add(Draft draft) {
    if (draft.kind().isSheet()) {
      sheets.put(
          root.resolve(draft.kind().folder()).resolve(draft.id() + ".md"),
          "---\n" + YamlText.of(draft.written()) + "---\n");
      return;
    }
    String item = YamlText.item(draft.written());
    if (draft.row().equals(Planner.WHOLE)) {
      origin.add(item);
      return;
    }
    items
        .computeIfAbsent(draft.kind().folder(), key -> new LinkedHashMap<>())
        .computeIfAbsent(draft.kind().list(), key -> new ArrayList<>())
        .add(item);
  }

  /** Hands everything over. */
  void into(Edits edits) throws Refused, IOException {
    Map<Path, String> texts = new LinkedHashMap<>();
    read.forEach(
        (file, text) -> {
          if (text.isChanged()) {
            texts.put(file, text.after());
          }
        });
    if (!origin.isEmpty()) {
      append(originFile(), "sources", origin, texts);
    }
    for (Map.Entry<String, Map<String, List<String>>> folder : items.entrySet()) {
      for (Map.Entry<String, List<String>> list : folder.getValue().entrySet()) {
        spread(root.resolve(folder.getKey()), list.getKey(), list.getValue(), texts);
      }
    }
    handed.putAll(texts);
    for (Map.Entry<Path, String> text : texts.entrySet()) {
      hand(edits, text.getKey(), text.getValue());
    }
    sheets.forEach(edits::create);
  }

  /** The file and the line of a record of a register that was handed over. */
  String place(String id) {
    Pattern start = Pattern.compile("[ -]*id: [\"']?" + Pattern.quote(id) + "[\"']?");
    for (Map.Entry<Path, String> text : handed.entrySet()) {
      List<String> lines = text.getValue().lines().toList();
      for (int i = 0; i < lines.size(); i++) {
        if (start.matcher(lines.get(i)).matches()) {
          return root.resolve(key(root).relativize(text.getKey())) + ":" + (i + 1);
        }
      }
    }
    return root.toString();
  }

  private void hand(Edits edits, Path file, String after) throws IOException {
    if (Files.exists(file)) {
      RecordText known = read.get(file);
      edits.change(file, known == null ? text(file) : known.before(), after);
    } else {
      edits.create(file, after);
    }
  }

  /** Where an editor looks for it, unless the sources stand in a folder. */
  private Path originFile() throws IOException {
    Path one = root.resolve("sources.yaml");
    boolean fits =
        Files.exists(one) ? Files.size(one) < LARGEST : Files.notExists(root.resolve("sources"));
    return fits ? one : root.resolve("sources").resolve(source + ".yaml");
  }

  /** Puts items into files of the import's own, as many as they need. */
  private void spread(Path folder, String list, List<String> all, Map<Path, String> texts)
      throws Refused, IOException {
    int number = 1;
    Path file = folder.resolve(source + ".yaml");
    int size = size(file, texts);
    List<String> batch = new ArrayList<>();
    for (String item : all) {
      int more = 2 * item.lines().toList().size() + item.getBytes(StandardCharsets.UTF_8).length;
      while (size + more > LARGEST && (size > 0 || !batch.isEmpty())) {
        append(file, list, batch, texts);
        batch = new ArrayList<>();
        number++;
        file = folder.resolve(source + "-" + number + ".yaml");
        size = size(file, texts);
      }
      batch.add(item);
      size += more;
    }
    append(file, list, batch, texts);
  }

  private int size(Path file, Map<Path, String> texts) throws IOException {
    return current(file, texts).getBytes(StandardCharsets.UTF_8).length;
  }

  private String current(Path file, Map<Path, String> texts) throws IOException {
    String changed = texts.get(key(file));
    if (changed != null) {
      return changed;
    }
    return Files.exists(file) ? text(file) : "";
  }

  private void append(Path file, String list, List<String> batch, Map<Path, String> texts)
      throws Refused, IOException {
    if (!batch.isEmpty()) {
      String before = current(file, texts);
      texts.put(key(file), RegisterText.of(before).with(list, String.join("\n", batch)));
    }
  }
}
