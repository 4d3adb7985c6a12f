package communique.browser;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.json.Json;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

/**
 * What a page asks for, and what the browser has to say about it; not that it may ask for no font
 * early where the page is on a disk.
 */
public final class Traffic {

  private static final Pattern EARLY_FONT =
      Pattern.compile("file:.*\\.woff2.*(CORS|ERR_FAILED|credentials mode|link preload).*");

  private final ChromeDriver driver;
  private final List<URI> requests = new ArrayList<>();
  private final List<String> complaints = new ArrayList<>();
  private final Set<Object> early = new HashSet<>();

  Traffic(ChromeDriver driver) {
    this.driver = driver;
  }

  void forget() {
    read();
    requests.clear();
    complaints.clear();
  }

  /** The address of every request since the page was opened, the page's own first. */
  public List<URI> requests() {
    read();
    return List.copyOf(requests);
  }

  /**
   * Errors and warnings of the console, breaches of the content security policy among them, and
   * requests that failed.
   */
  public List<String> complaints() {
    read();
    return List.copyOf(complaints);
  }

  /** The driver gives away each entry of its logs once. */
  private void read() {
    entries(LogType.PERFORMANCE).forEach(this::event);
    entries(LogType.BROWSER)
        .filter(entry -> !EARLY_FONT.matcher(entry.getMessage()).lookingAt())
        .map(entry -> entry.getLevel() + " " + entry.getMessage())
        .forEach(complaints::add);
  }

  private Stream<LogEntry> entries(String log) {
    return driver.manage().logs().get(log).getAll().stream();
  }

  private void event(LogEntry entry) {
    Map<?, ?> event = in(new Json().toType(entry.getMessage(), Json.MAP_TYPE), "message");
    Map<?, ?> told = in(event, "params");
    switch (String.valueOf(event.get("method"))) {
      case "Network.requestWillBeSent" -> request(told);
      case "Network.responseReceived" -> response(in(told, "response"));
      case "Network.loadingFailed" -> failure(told);
      default -> {}
    }
  }

  private void request(Map<?, ?> told) {
    String asked = String.valueOf(in(told, "request").get("url"));
    requests.add(URI.create(asked));
    if (asked.matches("file:.*\\.woff2.*")) {
      early.add(Objects.requireNonNull(told.get("requestId")));
    }
  }

  /** What a page breaks off itself did not fail. */
  private void failure(Map<?, ?> told) {
    if (!Boolean.TRUE.equals(told.get("canceled")) && !early.contains(told.get("requestId"))) {
      complaints.add("failed: " + told.get("errorText"));
    }
  }

  private void response(Map<?, ?> response) {
    if (response.get("status") instanceof Number status && status.intValue() >= 400) {
      complaints.add(status + " " + response.get("url"));
    }
  }

  private static Map<?, ?> in(Map<?, ?> map, String key) {
    return (Map<?, ?>) Objects.requireNonNull(map.get(key), key);
  }
}
