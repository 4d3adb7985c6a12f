package communique.edition;

import communique.output.OutputFile;
import communique.shape.Fingerprint;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The files of the theme that are copied as they are. */
final class Assets {

  /** The picture that stands for the site where a page of it is shared. */
  static final String PICTURE = "assets/og.png";

  private static final List<String> NAMES =
      List.of(
          "communique.css",
          "pages.css",
          "communique.js",
          "filters.js",
          "icon.svg",
          "og.png",
          "search-index.js",
          "search-words.js",
          "search.js");

  /** What only {@code verify.html} needs. */
  private static final List<String> VERIFYING = List.of("sha256.js", "verify.js");

  /** The licences of what is not the dossier's own: style, scripts, fonts, names of countries. */
  private static final List<String> LICENCES =
      List.of(
          "LICENSE",
          "LICENSE-third-party",
          "OFL-noto-sans.txt",
          "OFL-source-sans-3.txt",
          "OFL-source-serif-4.txt");

  /** As much of a hash as tells two states of the theme apart. */
  private static final int HASH = 8;

  /** They change with the program only, so they are read once. */
  private static final String QUERY =
      "?" + hash(Stream.concat(NAMES.stream(), VERIFYING.stream()).map(Assets::asset).toList());

  private Assets() {}

  /** What is asked for with each style and script: the same as long as none of them changes. */
  static String query() {
    return QUERY;
  }

  private static String hash(List<Asset> assets) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      for (Asset asset : assets) {
        asset.copy(bytes);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Fingerprint.of(bytes.toByteArray()).substring(0, HASH);
  }

  private static Asset asset(String name) {
    return new Asset("/theme/assets/" + name);
  }

  /** The files of every site, under {@code assets/}. */
  static Stream<OutputFile<?>> files() {
    return copies("assets/", NAMES);
  }

  /** Those that go with the offline bundle. */
  static Stream<OutputFile<?>> offline() {
    return Stream.concat(copies("assets/", VERIFYING), copies("licences/", LICENCES));
  }

  private static Stream<OutputFile<?>> copies(String folder, List<String> names) {
    return names.stream()
        .map(
            name ->
                new OutputFile<>(
                    folder + name, () -> new Asset("/theme/" + folder + name), Asset::copy));
  }

  /** A packaged file. */
  private record Asset(String resource) {

    void copy(java.io.OutputStream out) throws IOException {
      try (InputStream in =
          Objects.requireNonNull(Assets.class.getResourceAsStream(resource), resource)) {
        in.transferTo(out);
      }
    }
  }
}
