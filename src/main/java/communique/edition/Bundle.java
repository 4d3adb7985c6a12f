package communique.edition;

import communique.output.OutputFile;
import communique.output.OutputFolder;
import communique.output.Sums;
import communique.shape.Fingerprint;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The site in one file, to be unpacked where there is no network: all that was written but what
 * only a server needs, its pages without what only leads somewhere on a server, and the list of it
 * all. It is packed from the files as they were written and holds none of them for longer.
 *
 * @param files the SHA-256 of every file to be packed, as it was written
 * @param out where to read them
 */
public record Bundle(SortedMap<String, String> files, OutputFolder out) {

  /** Where it lies. */
  public static final String PATH = "downloads/communique-offline.zip";

  /** The one folder in which all of it lies, so that it is not strewn among other downloads. */
  static final String FOLDER = "communique-offline/";

  private static final Pattern OF_SERVERS =
      Pattern.compile("404\\.html|robots\\.txt|sitemap.*\\.xml|\\.nojekyll|_headers|_redirects");

  /** What templates put between these is of no use in the bundle. */
  private static final Pattern ONLINE =
      Pattern.compile("<!--online-->.*?<!--/online-->\n?", Pattern.DOTALL);

  /** The first day that a zip can tell in any zone: the one before it is told with the zone. */
  private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 2, 0, 0);

  /** The bundle of everything that was written into a folder so far. */
  public static Stream<OutputFile<?>> of(OutputFolder out) {
    SortedMap<String, String> files =
        out.sums().entrySet().stream()
            .filter(sum -> !OF_SERVERS.matcher(sum.getKey()).matches())
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey, Map.Entry::getValue, (one, same) -> one, TreeMap::new));
    Bundle bundle = new Bundle(files, out);
    return Stream.of(
        new OutputFile<Bundle>(
            PATH, Optional.of(bundle.fingerprint()), trace -> bundle, Bundle::write));
  }

  private String fingerprint() {
    return Fingerprint.of(list(files));
  }

  /** Packs everything, in the order of the paths. */
  void write(OutputStream to) throws IOException {
    SortedMap<String, String> sums = new TreeMap<>();
    for (Map.Entry<String, String> file : files.entrySet()) {
      sums.put(file.getKey(), isPage(file.getKey()) ? sum(file.getKey()) : file.getValue());
    }
    byte[] list = list(sums);
    sums.put(Sums.NAME, "");
    ZipOutputStream zip = new ZipOutputStream(to);
    for (String path : sums.keySet()) {
      ZipEntry entry = new ZipEntry(FOLDER + path);
      entry.setTimeLocal(ALWAYS);
      zip.putNextEntry(entry);
      try (InputStream in = path.equals(Sums.NAME) ? new ByteArrayInputStream(list) : open(path)) {
        in.transferTo(zip);
      }
      zip.closeEntry();
    }
    zip.finish();
  }

  private String sum(String path) throws IOException {
    try (InputStream in = open(path)) {
      return Fingerprint.of(in);
    }
  }

  /** A file as it is packed. Only a page is ever held as a whole. */
  private InputStream open(String path) throws IOException {
    if (!isPage(path)) {
      return out.read(path);
    }
    try (InputStream in = out.read(path)) {
      String page = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return new ByteArrayInputStream(
          ONLINE.matcher(page).replaceAll("").getBytes(StandardCharsets.UTF_8));
    }
  }

  private static boolean isPage(String path) {
    return path.endsWith(".html");
  }

  private static byte[] list(SortedMap<String, String> sums) {
    ByteArrayOutputStream list = new ByteArrayOutputStream();
    try {
      Sums.write(sums, list);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return list.toByteArray();
  }
}
