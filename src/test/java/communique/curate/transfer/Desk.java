package communique.curate.transfer;

import communique.testing.Program;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A synthetic dossier of an invented state, and files to be imported beside it. */
final class Desk {

  private final Path folder;
  private final Path dossier;

  Desk(Path folder) throws IOException {
    this.folder = folder;
    this.dossier = Files.createDirectory(folder.resolve("dossier"));
    Files.writeString(
        dossier.resolve("site.yaml"),
        """
        title: Synthetic dossier
        publisher: Desk of Norland
        countries: {XA: {name: Norland}, XB: {name: Sudland}}
        """);
  }

  Path put(String name, String text) throws IOException {
    return put(name, text.getBytes(StandardCharsets.UTF_8));
  }

  Path put(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  Program run(String name, String... more) {
    return Program.run(args(name, more));
  }

  /** The same some months later. */
  Program later(String name, String... more) {
    List<String> args = new ArrayList<>(List.of(args(name, more)));
    args.add("--as-of=2026-01-01T00:00:00Z");
    return Program.plain(args.toArray(String[]::new));
  }

  private String[] args(String name, String... more) {
    List<String> args = new ArrayList<>();
    args.add("import");
    args.add(folder.resolve(name).toString());
    args.add(dossier.toString());
    for (String one : more) {
      args.add(one.endsWith(".map.yaml") ? folder.resolve(one).toString() : one);
    }
    return args.toArray(String[]::new);
  }

  Program check() {
    return Program.run(
        "check", dossier.toString(), "--include=drafts,embargoed", "--snapshots=" + folder);
  }

  Path file(String path) {
    return dossier.resolve(path);
  }

  String text(String path) throws IOException {
    return Files.readString(file(path));
  }

  void edit(String path, String words, String by) throws IOException {
    String text = text(path);
    if (!text.contains(words)) {
      throw new IllegalArgumentException(path + " has no \"" + words + "\"");
    }
    Files.writeString(file(path), text.replace(words, by));
  }

  /** Every file of the dossier, by its path. */
  Map<String, String> files() throws IOException {
    Map<String, String> all = new TreeMap<>();
    try (Stream<Path> found = Files.walk(dossier)) {
      found
          .filter(Files::isRegularFile)
          .forEach(file -> all.put(dossier.relativize(file).toString(), read(file)));
    }
    return all;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
