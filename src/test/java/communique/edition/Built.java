package communique.edition;

import communique.model.Publication;
import communique.model.Reader;
import communique.testing.Cases;
import communique.testing.Dossiers;
import communique.testing.Program;
import communique.testing.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Stream;

/**
 * A dossier, and what was built of it.
 *
 * @param name what to call it
 * @param content its files
 * @param out the files that were built
 * @param publication the same as records
 */
record Built(String name, Path content, Path out, Publication publication) {

  /** A moment after everything in our own content. */
  private static final String OWN = "2026-11-22T12:00:00Z";

  /** Our own content and the invented dossiers. */
  static Stream<Built> all(Path temp) throws IOException {
    return Stream.of(own(temp), synthetic(temp), languages(temp));
  }

  static Built own(Path temp) throws IOException {
    return of(Trees.copy(Path.of("content"), temp.resolve("own")), OWN);
  }

  static Built synthetic(Path temp) throws IOException {
    return of(Dossiers.synthetic(temp), Program.NOW);
  }

  static Built languages(Path temp) throws IOException {
    Path content = Cases.root().resolve("golden/languages/content");
    return of(Trees.copy(content, temp.resolve("languages")), Program.NOW);
  }

  /** The synthetic dossier with a sheet whose words are hard to print. */
  static Built torture(Path temp) throws IOException {
    Path content = Dossiers.synthetic(temp.resolve("torture"));
    Trees.copy(Cases.root().resolve("torture"), content);
    return of(content, Program.NOW);
  }

  /** Builds a dossier as of a moment, but for what is printed. */
  static Built of(Path content, String asOf) {
    return of(content, asOf, "web,data");
  }

  /** Builds a dossier in every edition. */
  static Built whole(Path content) {
    return of(content, Program.NOW, "web,data,print");
  }

  private static Built of(Path content, String asOf, String editions) {
    String name = String.valueOf(content.getFileName());
    Path out = content.resolveSibling(name + "-out");
    Program run =
        Program.plain(
            "build",
            content.toString(),
            "--out=" + out,
            "--as-of=" + asOf,
            "--edition=" + editions,
            "--quiet");
    if (run.status() != 0) {
      throw new IllegalStateException(run.err());
    }
    Reader reader = Reader.at(Instant.parse(asOf));
    return new Built(name, content, out, Dossiers.load(content).asSeenBy(reader));
  }

  /** The text of a file that was built. */
  String read(String path) throws IOException {
    return Files.readString(out.resolve(path));
  }
}
