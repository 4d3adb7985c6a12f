package communique.edition;

import communique.output.OutputFile;
import communique.render.Theme;
import communique.shape.Fingerprint;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The files of the theme that are copied as they are. A style sheet in {@code assets/} of the
 * folder of its templates stands in place of ours of the same name; a script never does.
 *
 * @param theme whose they are
 */
record Assets(Theme theme) {

  /** The picture that stands for the site where a page of it is shared. */
  static final String PICTURE = "assets/og.png";

  /** The style sheet that names the fonts. */
  private static final String FACES = "fonts.css";

  private static final List<String> NAMES =
      List.of(
          "communique.css",
          "pages.css",
          "sheet.css",
          "communique.js",
          "filters.js",
          "icon.svg",
          "og.png",
          "search-index.js",
          "search-words.js",
          "search.js");

  /** What a browser asks for letter by letter: those of English, and two sets of more. */
  private static final List<String> PARTS = List.of("", "-vietnamese", "-extended");

  private static final List<String> FONTS =
      Stream.of("serif", "serif-bold", "serif-italic", "sans", "sans-bold")
          .flatMap(face -> PARTS.stream().map(part -> "fonts/" + face + part + ".woff2"))
          .toList();

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

  /** What is asked for with each style, script and font: the same as long as none changes. */
  String query() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      for (String name :
          Stream.of(List.of(FACES), NAMES, FONTS, VERIFYING).flatMap(List::stream).toList()) {
        asset("assets/" + name).copy(bytes);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return "?" + Fingerprint.of(bytes.toByteArray()).substring(0, HASH);
  }

  /** The files of every site, under {@code assets/}. */
  Stream<OutputFile<?>> files() {
    String faces = "assets/" + FACES;
    return Stream.concat(
        Stream.of(new OutputFile<>(faces, () -> asset(faces), this::name)),
        copies("assets/", Stream.concat(NAMES.stream(), FONTS.stream()).toList()));
  }

  /** Each font by the address at which a page asks for it before the style sheet is there. */
  private void name(Asset faces, OutputStream out) throws IOException {
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    faces.copy(text);
    String named =
        text.toString(StandardCharsets.UTF_8).replace(".woff2\"", ".woff2" + query() + "\"");
    out.write(named.getBytes(StandardCharsets.UTF_8));
  }

  /** Those that go with the offline bundle. */
  Stream<OutputFile<?>> offline() {
    return Stream.concat(copies("assets/", VERIFYING), copies("licences/", LICENCES));
  }

  private Stream<OutputFile<?>> copies(String folder, List<String> names) {
    return names.stream()
        .map(name -> new OutputFile<>(folder + name, () -> asset(folder + name), Asset::copy));
  }

  private Asset asset(String path) {
    return new Asset(
        "/theme/" + path, path.endsWith(".css") ? theme.ownStyle(path) : Optional.empty());
  }

  /**
   * A file that is copied.
   *
   * @param resource the packaged one
   * @param own what stands in its place
   */
  private record Asset(String resource, Optional<String> own) {

    void copy(OutputStream out) throws IOException {
      if (own.isPresent()) {
        out.write(own.get().getBytes(StandardCharsets.UTF_8));
        return;
      }
      try (InputStream in =
          Objects.requireNonNull(Assets.class.getResourceAsStream(resource), resource)) {
        in.transferTo(out);
      }
    }
  }
}
