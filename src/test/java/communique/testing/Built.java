package communique.testing;

import communique.model.Publication;
import communique.model.Reader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * A dossier, and what was built of it. Those that have a name here are built once, for all tests
 * that read them and change nothing.
 *
 * @param name what to call it
 * @param content its files
 * @param out the files that were built
 * @param publication the same as records
 */
public record Built(String name, Path content, Path out, Publication publication) {

  /** A moment after everything in our own content. */
  private static final String OWN = "2026-11-29T12:00:00Z";

  private static final String OURS = "own";
  private static final String READ = "--edition=web,data";
  private static final String EVERY = "--edition=web,data,print";

  private static final Map<String, Built> ONCE = new ConcurrentHashMap<>();

  /** Our own content and the invented dossiers, but for what is printed. */
  public static Stream<Built> all() {
    return Stream.of(own(), synthetic(), languages());
  }

  /** The same in every edition, and as a bundle. */
  public static Stream<Built> printed() {
    return Stream.of(OURS, "synthetic", "languages").map(name -> once(name, EVERY, "--bundle"));
  }

  public static Built own() {
    return once(OURS, READ);
  }

  public static Built synthetic() {
    return golden("synthetic");
  }

  public static Built languages() {
    return golden("languages");
  }

  /** The golden dossier of that name. */
  public static Built golden(String name) {
    return once(name, READ);
  }

  private static Built once(String name, String... options) {
    return ONCE.computeIfAbsent(
        name + List.of(options),
        key ->
            name.equals(OURS)
                ? of(copy(Path.of("content"), name), OWN, options)
                : of(
                    copy(Cases.root().resolve("golden/" + name + "/content"), name),
                    Program.NOW,
                    options));
  }

  private static Path copy(Path content, String name) {
    try {
      return Trees.copy(content, CacheOfTests.folder("built").resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The synthetic dossier with a sheet whose words are hard to print, on paper only. */
  public static Built torture(Path temp) throws IOException {
    Path content = Dossiers.synthetic(temp.resolve("torture"));
    Trees.copy(Cases.root().resolve("torture"), content);
    return of(content, Program.NOW, "--edition=print");
  }

  /** Builds a dossier as of a moment, but for what is printed. */
  public static Built of(Path content, String asOf) {
    return of(content, asOf, READ);
  }

  /** Builds a dossier in every edition. */
  public static Built whole(Path content) {
    return of(content, Program.NOW, EVERY);
  }

  private static Built of(Path content, String asOf, String... options) {
    String name = String.valueOf(content.getFileName());
    Path out = content.resolveSibling(name + "-out");
    List<String> command = new ArrayList<>();
    command.addAll(List.of("build", content.toString(), "--out=" + out, "--as-of=" + asOf));
    command.addAll(List.of(options));
    command.add("--quiet");
    Program run = Program.plain(command.toArray(String[]::new));
    if (run.status() != 0) {
      throw new IllegalStateException(run.err());
    }
    Reader reader = Reader.at(Instant.parse(asOf));
    return new Built(name, content, out, Dossiers.load(content).asSeenBy(reader));
  }

  /** The text of a file that was built. */
  public String read(String path) throws IOException {
    return Files.readString(out.resolve(path));
  }
}
