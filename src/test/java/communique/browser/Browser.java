package communique.browser;

import communique.testing.Trees;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A headless Chromium with one tab. */
public final class Browser implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final int POLL_MILLIS = 20;

  /** Held on to, else its level is forgotten: it warns of a part of Selenium that is not used. */
  private static final Logger CDP = Logger.getLogger("org.openqa.selenium.devtools");

  private final ChromeDriver driver;
  private final Path profile;
  private final Traffic traffic;

  private Browser(ChromeDriver driver, Path profile) {
    this.driver = driver;
    this.profile = profile;
    this.traffic = new Traffic(driver);
  }

  /** Starts it with an empty profile of its own. */
  static Browser start(Chromium chromium) {
    // Selenium neither looks for other drivers nor counts its users.
    System.setProperty("SE_OFFLINE", "true");
    System.setProperty("SE_AVOID_STATS", "true");
    CDP.setLevel(Level.OFF);
    try {
      Path profile = Files.createTempDirectory("browser");
      ChromeDriverService service =
          new ChromeDriverService.Builder()
              .usingDriverExecutable(chromium.driver().toFile())
              .usingAnyFreePort()
              .withLogOutput(OutputStream.nullOutputStream())
              .build();
      Browser browser = new Browser(new ChromeDriver(service, options(chromium, profile)), profile);
      browser.look(Look.DESK);
      browser.driver.manage().timeouts().pageLoadTimeout(PATIENCE).scriptTimeout(PATIENCE);
      return browser;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ChromeOptions options(Chromium chromium, Path profile) {
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(chromium.program().toFile());
    options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--disable-quic",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--hide-scrollbars",
        "--no-first-run",
        "--user-data-dir=" + profile);
    return options;
  }

  /** Opens a page and waits until it has loaded; what is told of the one before is forgotten. */
  public void open(URI page) {
    traffic.forget();
    driver.get(page.toString());
  }

  /** The address of the page that is open. */
  public URI address() {
    return URI.create(driver.getCurrentUrl());
  }

  /** Sees pages in that theme and width from now on, without loading them again. */
  public void look(Look look) {
    tell(
        "Emulation.setDeviceMetricsOverride",
        Map.of(
            "width",
            look.width(),
            "height",
            look.height(),
            "deviceScaleFactor",
            1,
            "mobile",
            false));
    medium("screen", look.theme());
  }

  /** Sees pages as a printer does, until the next {@link #look}. */
  public void lookAsPrinter() {
    medium("print", Look.Theme.LIGHT);
  }

  private void medium(String medium, Look.Theme theme) {
    tell(
        "Emulation.setEmulatedMedia",
        Map.of(
            "media",
            medium,
            "features",
            List.of(
                Map.of("name", "prefers-color-scheme", "value", theme.word()),
                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
  }

  /** Lets pages run their scripts, or not; holds for pages that are opened from now on. */
  public void scripts(boolean allowed) {
    tell("Emulation.setScriptExecutionDisabled", Map.of("value", !allowed));
  }

  /** What the pages that were opened last have asked for and complained about. */
  public Traffic traffic() {
    return traffic;
  }

  /** Runs a script in the page. */
  public void run(String script, Object... arguments) {
    driver.executeScript(script, arguments);
  }

  /** Runs the body of a function in the page; it ends with {@code return}. */
  public <T> T ask(Class<T> type, String body, Object... arguments) {
    return type.cast(Objects.requireNonNull(driver.executeScript(body, arguments), body));
  }

  /** The same for a function that returns a list of strings. */
  public List<String> list(String body, Object... arguments) {
    return strings(driver.executeScript(body, arguments));
  }

  /** Runs the body of a function whose last argument is to be called with a list of strings. */
  public List<String> later(String body, Object... arguments) {
    return strings(driver.executeAsyncScript(body, arguments));
  }

  private static List<String> strings(@Nullable Object answer) {
    return answer instanceof List<?> list
        ? list.stream().map(String::valueOf).toList()
        : List.of(String.valueOf(answer));
  }

  /** Waits until an expression is true in the page. */
  public void await(String expression) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!Boolean.TRUE.equals(driver.executeScript("return !!(" + expression + ")"))) {
      if (System.nanoTime() > end) {
        throw new AssertionError("never came true in " + address() + ": " + expression);
      }
      try {
        Thread.sleep(POLL_MILLIS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    }
  }

  /** Presses a key, by its name in the standard: {@code Tab}, {@code Enter}, {@code ArrowDown}. */
  public void press(Key key) {
    tell("Input.dispatchKeyEvent", key.event("rawKeyDown"));
    if (!key.text().isEmpty()) {
      tell("Input.dispatchKeyEvent", key.event("char"));
    }
    tell("Input.dispatchKeyEvent", key.event("keyUp"));
  }

  /** Writes words into what has the focus. */
  public void type(String words) {
    tell("Input.insertText", Map.of("text", words));
  }

  /** Chooses a folder, or a file, in a field for that. */
  public void choose(String id, Path chosen) {
    driver.findElement(By.id(id)).sendKeys(chosen.toAbsolutePath().toString());
  }

  /** The page as it would be printed. */
  public byte[] pdf() {
    return bytes("Page.printToPDF", Map.of("preferCSSPageSize", true, "printBackground", false));
  }

  /** A picture of the page from its top, in the width of the look, that high at most. */
  public byte[] picture(Look look, int height) {
    long page = ask(Long.class, "return document.documentElement.scrollHeight");
    Map<String, Object> clip =
        Map.of("x", 0, "y", 0, "width", look.width(), "height", Math.min(height, page), "scale", 1);
    return bytes(
        "Page.captureScreenshot",
        Map.of("format", "png", "clip", clip, "captureBeyondViewport", true));
  }

  private byte[] bytes(String command, Map<String, Object> parameters) {
    return Base64.getDecoder().decode(String.valueOf(tell(command, parameters).get("data")));
  }

  /** Anything else that the DevTools protocol can be told. */
  public Map<String, Object> tell(String command, Map<String, Object> parameters) {
    return driver.executeCdpCommand(command, parameters);
  }

  @Override
  public void close() {
    driver.quit();
    try {
      Trees.delete(profile);
    } catch (IOException e) {
      // The browser may still be writing; what is left is in the folder of the system for that.
    }
  }
}
