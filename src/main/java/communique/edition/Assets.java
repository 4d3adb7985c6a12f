package communique.edition;

import communique.output.OutputFile;
import java.io.IOException;
import java.io.InputStream;
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

  private Assets() {}

  /** The files, under {@code assets/}. */
  static Stream<OutputFile<?>> files() {
    return NAMES.stream()
        .map(
            name ->
                new OutputFile<>(
                    "assets/" + name, () -> new Asset("/theme/assets/" + name), Asset::copy));
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
