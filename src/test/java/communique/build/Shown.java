package communique.build;

import static org.assertj.core.api.Assertions.assertThat;

import communique.edition.Companions;
import communique.edition.DataEdition;
import communique.edition.WebEdition;
import communique.model.Reader;
import communique.testing.Trees;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;

/** What a preview shows that follows the edits of a dossier. */
final class Shown {

  /** So many files are looked at after each edit. */
  private static final int SAMPLE = 40;

  private final Path content;
  private final Random random;
  private final LiveDossier dossier;
  private Map<String, String> files;
  private LiveSite site;

  /**
   * Begins to follow.
   *
   * @param printed whether pages lead to paper
   */
  Shown(Path content, Random random, boolean printed) throws IOException {
    Path theme = content.resolve("templates");
    this.content = content.toRealPath();
    this.random = random;
    this.dossier =
        new LiveDossier(
            new PreviewOptions(
                content,
                List.of(
                    new WebEdition(theme, new Companions(true, printed, false)), new DataEdition()),
                Optional.empty(),
                false));
    this.files = Trees.read(content);
    this.site = dossier.begin(Reader.at(Instant.EPOCH));
  }

  /** Follows an edit, for the reader that these options tell of. */
  void follow(List<String> options) throws IOException {
    Map<String, String> before = files;
    files = Trees.read(content);
    Set<String> names = new HashSet<>(before.keySet());
    names.addAll(files.keySet());
    names.removeIf(name -> before.containsKey(name) && before.get(name).equals(files.get(name)));
    Set<Path> changed = new HashSet<>();
    names.forEach(name -> changed.add(told(name)));
    site = dossier.after(changed, reader(options));
  }

  /** The system tells of a file, or no more than that something in its folder is another. */
  private Path told(String name) {
    String folder = name.substring(0, Math.max(0, name.lastIndexOf('/')));
    return content.resolve(random.nextInt(5) == 0 ? folder : name);
  }

  private static Reader reader(List<String> options) {
    boolean more = options.size() > 1;
    Instant asOf = Instant.parse(options.get(0).substring("--as-of=".length()));
    return new Reader(asOf, more, more, Instant.now());
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  /** Sheets, and the pictures that are set like them. */
  private static final Pattern PAPER =
      Pattern.compile("\\.pdf$|(^|/)(summits|agreements|speakers)/[^/]+\\.png$");

  /** It shows what was built into that folder, but for paper, which takes long. */
  void assertIs(Path built) throws IOException {
    assertThat(site.isReadable()).isTrue();
    assertThat(dossier.check(site).rejected()).isFalse();
    List<String> paths = new ArrayList<>(Trees.read(built).keySet());
    // The page of the data tells their sizes, which are known when all is written.
    paths.removeIf(
        path ->
            path.equals("SHA256SUMS") || path.endsWith("data.html") || PAPER.matcher(path).find());
    Collections.shuffle(paths, random);
    for (String path : paths.subList(0, Math.min(SAMPLE, paths.size()))) {
      byte[] bytes = site.file(path).orElseThrow().bytes().orElseThrow();
      assertThat(text(bytes)).as(path).isEqualTo(text(Files.readAllBytes(built.resolve(path))));
    }
    assertThat(site.file("summits/no-such.html")).isEmpty();
  }
}
