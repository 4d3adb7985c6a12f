package communique.browser;

import static org.assertj.core.api.Assertions.assertThat;

import communique.testing.Dossiers;
import communique.testing.Program;
import communique.testing.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/** The synthetic dossier and this project's own as built sites, on the disk and on loopback. */
public final class Sites implements AutoCloseable {

  /** The day on which the own dossier was last compared with its sources. */
  private static final String VERIFIED = "2026-11-29T12:00:00Z";

  private final Path root;
  private final Loopback server;
  private final List<BuiltSite> sites;

  private Sites(Path root, Loopback server, List<BuiltSite> sites) {
    this.root = root;
    this.server = server;
    this.sites = sites;
  }

  /** Builds both into a folder that is deleted at the end. */
  static Sites build() throws IOException {
    Path root = Files.createTempDirectory("sites");
    Loopback server = Loopback.start(root);
    BuiltSite own = built("own", Path.of("content"), root, server, VERIFIED);
    Path content = Dossiers.synthetic(root.resolve("in"));
    Dossiers.edit(content, "site.yaml", "desk.example/sheets", "desk.example/synthetic");
    Files.writeString(
        content.resolve("site.yaml"),
        "redirects: {port-talks: {to: port-talks-2025}}\n",
        StandardOpenOption.APPEND);
    BuiltSite synthetic = built("synthetic", content, root, server, Program.NOW);
    return new Sites(root, server, List.of(own, synthetic));
  }

  private static BuiltSite built(String name, Path content, Path root, Loopback server, String asOf)
      throws IOException {
    Path copy = Trees.copy(content, root.resolve("copies").resolve(name));
    Path out = root.resolve(name);
    Program run = Program.plain("build", copy.toString(), "--as-of=" + asOf, "--out=" + out);
    assertThat(run.status()).as(run.err()).isZero();
    return new BuiltSite(name, out, server.at(name + "/"));
  }

  /** The sites. */
  public Stream<BuiltSite> all() {
    return sites.stream();
  }

  /** The site of this project's own dossier. */
  public BuiltSite own() {
    return sites.get(0);
  }

  /** The site of the synthetic dossier; one of its records is withdrawn, one has moved. */
  public BuiltSite synthetic() {
    return sites.get(1);
  }

  /** One page of every kind that is there, the longest of it, of both sites. */
  public Stream<Page> kinds() {
    return all().flatMap(BuiltSite::kinds);
  }

  @Override
  public void close() {
    server.close();
    try {
      Trees.delete(root);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
