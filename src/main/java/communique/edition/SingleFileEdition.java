package communique.edition;

import communique.model.Dossier;
import communique.model.Entry;
import communique.model.Publication;
import communique.model.Sheet;
import communique.output.OnePage;
import communique.output.OutputFile;
import communique.output.Sink;
import communique.picture.Plate;
import communique.problem.Fault;
import communique.problem.Location;
import communique.problem.Nearest;
import communique.problem.OutputRules;
import communique.problem.Problem;
import communique.shape.Ref;
import communique.trace.Memory;
import communique.trace.Trace;
import communique.view.Addresses;
import communique.view.Translation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A sheet, or a set of them, in one HTML file that needs no other; one in every language.
 *
 * @param web makes the sheets
 * @param ids their records, in the order in which they are to stand
 */
public record SingleFileEdition(WebEdition web, List<String> ids) implements Edition {

  private static final String FONT = ".woff2";

  /** A picture that only a page on a network names, and letters that few pages have. */
  private static final Pattern LEFT_OUT =
      Pattern.compile(".*(\\.png|-vietnamese\\.woff2|-extended\\.woff2)");

  /** Takes each record once. */
  public SingleFileEdition {
    ids = ids.stream().distinct().toList();
  }

  @Override
  public Stream<Section> sections(Publication publication, Memory memory) {
    return Translation.of(publication.dossier().site()).stream()
        .map(Translation::folder)
        .map(
            folder ->
                new OutputFile<>(
                    folder + "downloads/" + ids.get(0) + ".html",
                    () -> page(publication, folder),
                    OnePage::write))
        .map(Section::of);
  }

  private OnePage page(Publication publication, String folder) {
    List<String> pages = ids.stream().map(id -> folder + path(publication, id)).toList();
    Map<String, String> files = new HashMap<>();
    web.files(publication)
        .filter(file -> pages.contains(file.path()) || file.path().startsWith("assets/"))
        .filter(file -> !LEFT_OUT.matcher(file.path()).matches())
        .forEach(file -> files.put(file.path(), text(file)));
    files.putAll(pictures(publication));
    return new OnePage(pages, files, publication.dossier().site().base());
  }

  /** The smallest size of each, as an address that is the picture itself. */
  private Map<String, String> pictures(Publication publication) {
    Gallery gallery = new Gallery(publication);
    Dossier dossier = publication.dossier();
    Map<String, String> pictures = new HashMap<>();
    ids.stream()
        .flatMap(id -> dossier.find(Ref.to(Sheet.class, id)).stream())
        .flatMap(sheet -> dossier.illustration(sheet).stream())
        .forEach(
            shown -> {
              Plate small = shown.plates().get(0);
              pictures.put(shown.path(small), inside(small, gallery.developed(shown.path(small))));
            });
    return pictures;
  }

  private static String inside(Plate plate, byte[] bytes) {
    String type = plate.file().format().mediaType();
    return "data:" + type + ";base64," + Base64.getEncoder().encodeToString(bytes);
  }

  private static String path(Publication publication, String id) {
    return sheets(publication)
        .filter(sheet -> sheet.id().equals(id))
        .findFirst()
        .flatMap(Addresses::page)
        .orElseThrow(() -> unknown(publication, id));
  }

  private static Stream<? extends Entry> sheets(Publication publication) {
    return publication.dossier().entries().filter(Sheet.class::isInstance);
  }

  private static Fault unknown(Publication publication, String id) {
    List<String> known = sheets(publication).<String>map(Entry::id).toList();
    Problem problem =
        Problem.of(
                OutputRules.UNKNOWN_SHEET,
                Location.of("--single-file"),
                "there is no sheet \"" + id + "\"")
            .hint(Nearest.hint(id, known));
    return new Fault(problem, new NoSuchElementException(id));
  }

  private static String text(OutputFile<?> file) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      file.ready(Trace.none()).write(new Sink(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file.path().endsWith(FONT)
        ? Base64.getEncoder().encodeToString(bytes.toByteArray())
        : bytes.toString(StandardCharsets.UTF_8);
  }
}
