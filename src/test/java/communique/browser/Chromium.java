package communique.browser;

import communique.testing.Debian;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The browser of this machine.
 *
 * @param program Chromium
 * @param driver its ChromeDriver
 */
record Chromium(Path program, Path driver) {

  private static final List<String> PACKAGES =
      List.of("chromium", "chromium-driver", "fonts-noto-cjk");

  /** Says in one line what is wanting, and how to do without. */
  static final class Missing extends RuntimeException {
    private static final long serialVersionUID = 1;

    Missing() {
      super(
          "the browser tests need Chromium and ChromeDriver (apt-get install "
              + String.join(" ", PACKAGES)
              + "); -DexcludedGroups=browser leaves these tests out",
          null,
          false,
          false);
    }
  }

  /**
   * Finds it on the path, and where it may, installs it first.
   *
   * @throws Missing if there is none
   */
  static Chromium find() {
    return Debian.find(Chromium::onPath, PACKAGES).orElseThrow(Missing::new);
  }

  private static Optional<Chromium> onPath() {
    return Stream.of("chromium", "chromium-browser", "google-chrome")
        .flatMap(name -> Debian.program(name).stream())
        .findFirst()
        .flatMap(
            program -> Debian.program("chromedriver").map(driver -> new Chromium(program, driver)));
  }
}
