package communique.testing;

import communique.edition.Companions;
import communique.edition.DataEdition;
import communique.edition.Section;
import communique.edition.WebEdition;
import communique.model.Dossier;
import communique.model.Publication;
import communique.model.Reader;
import communique.output.OutputFile;
import communique.output.Sink;
import communique.trace.Trace;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Everything that is written of a dossier, without a disk. */
public final class Written {

  /** The paths of files that hold words of the dossier. */
  public static final Predicate<String> HOLDS_WORDS =
      path -> !path.matches("assets/.*|data/schemas/.*|pictures/.*");

  private static final Pattern SEARCH = Pattern.compile("search[./].*|assets/.*");

  private static final Reader NOW = Reader.at(Instant.parse(Program.NOW));

  private final WebEdition web = new WebEdition(Path.of("there", "is", "none"), Companions.DATA);
  private final DataEdition data = new DataEdition();

  /** The text of every file that holds words of the dossier, by its path. */
  public Map<String, String> of(Dossier dossier) {
    return of(dossier, HOLDS_WORDS);
  }

  /** The same of those with certain paths. */
  public Map<String, String> of(Dossier dossier, Predicate<String> paths) {
    return of(dossier.asSeenBy(NOW), paths);
  }

  /** The same of what one reader sees. */
  public Map<String, String> of(Publication publication) {
    return of(publication, HOLDS_WORDS);
  }

  private Map<String, String> of(Publication publication, Predicate<String> paths) {
    Map<String, String> files = new TreeMap<>();
    files(publication)
        .filter(file -> paths.test(file.path()))
        .forEach(file -> files.put(file.path(), new String(bytes(file), StandardCharsets.UTF_8)));
    return files;
  }

  /** Writes every file into a folder. */
  public void into(Path folder, Dossier dossier) {
    write(folder, files(dossier.asSeenBy(NOW)));
  }

  /** Writes the page of the search and what it loads, and nothing of what is found. */
  public void searchInto(Path folder, Dossier dossier) {
    write(
        folder,
        web.files(dossier.asSeenBy(NOW)).filter(file -> SEARCH.matcher(file.path()).matches()));
  }

  private static void write(Path folder, Stream<OutputFile<?>> files) {
    files.forEach(file -> write(folder.resolve(file.path()), bytes(file)));
  }

  private static void write(Path path, byte[] bytes) {
    try {
      Files.createDirectories(path.resolveSibling(""));
      Files.write(path, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Stream<OutputFile<?>> files(Publication publication) {
    return Stream.of(
            web.files(publication),
            data.files(publication),
            web.last(publication, path -> -1).flatMap(Section::files))
        .flatMap(files -> files);
  }

  private static byte[] bytes(OutputFile<?> file) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      file.ready(Trace.none()).write(new Sink(out));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
