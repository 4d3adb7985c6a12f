package communique.safety;

import communique.edition.Companions;
import communique.edition.DataEdition;
import communique.edition.WebEdition;
import communique.model.Dossier;
import communique.model.Publication;
import communique.model.Reader;
import communique.output.OutputFile;
import communique.output.Sink;
import communique.testing.Program;
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
import java.util.stream.Stream;

/** Everything that is written of a dossier, without a disk. */
final class Written {

  private static final Reader NOW = Reader.at(Instant.parse(Program.NOW));

  private final WebEdition web = new WebEdition(Path.of("there", "is", "none"), Companions.DATA);
  private final DataEdition data = new DataEdition();

  /** The text of every file that holds words of the dossier, by its path. */
  Map<String, String> of(Dossier dossier) {
    return of(dossier.asSeenBy(NOW));
  }

  /** The same of what one reader sees. */
  Map<String, String> of(Publication publication) {
    Map<String, String> files = new TreeMap<>();
    files(publication)
        .filter(file -> !file.path().matches("assets/.*|data/schemas/.*"))
        .forEach(file -> files.put(file.path(), new String(bytes(file), StandardCharsets.UTF_8)));
    return files;
  }

  /** Writes every file into a folder. */
  void into(Path folder, Dossier dossier) throws IOException {
    for (OutputFile<?> file : files(dossier.asSeenBy(NOW)).toList()) {
      Path path = folder.resolve(file.path());
      Files.createDirectories(path.getParent());
      Files.write(path, bytes(file));
    }
  }

  private Stream<OutputFile<?>> files(Publication publication) {
    return Stream.concat(web.files(publication), data.files(publication));
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
