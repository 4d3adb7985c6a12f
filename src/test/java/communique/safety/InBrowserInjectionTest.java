package communique.safety;

import static org.assertj.core.api.Assertions.assertThat;

import communique.browser.Browser;
import communique.browser.InBrowser;
import communique.browser.Look;
import communique.model.Dossier;
import communique.model.Prose;
import communique.testing.Written;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The payloads in a real browser: every field of a site holds dozens of them at a time, every page
 * is opened, and found again in the search, and each is asked for. None runs, none is stopped by
 * the policy, for there is nothing to stop, and no other host is asked.
 */
@InBrowser
@Tag("slow")
class InBrowserInjectionTest {

  /** A browser lets a page write two hundred addresses in a while, and warns then. */
  private static final int AT_A_TIME = 70;

  /** Asks as a reader does who stays on the page. */
  private static final String ASK =
      """
      const form = document.querySelector("form[data-index]");
      document.getElementById("search_status").textContent = "";
      form.querySelector("input").value = arguments[0];
      form.requestSubmit();
      """;

  @TempDir Path temp;

  @Test
  void nothingRuns(Browser browser) throws IOException {
    browser.look(Look.DESK);
    Dossier ground = Ground.in(temp);
    List<String> payloads = Payloads.all();
    List<String> harm = new ArrayList<>();
    int pages = 0;
    Random chance = new Random(2);
    for (int from = 0; from < payloads.size(); from += AT_A_TIME) {
      List<String> some = payloads.subList(from, Math.min(from + AT_A_TIME, payloads.size()));
      Path site = temp.resolve("site" + from);
      new Written()
          .into(
              site, Planted.in(ground, () -> String.join(" · ", some), () -> prose(some, chance)));
      for (URI page : pages(site)) {
        harm.addAll(open(page, browser));
        pages++;
      }
      harm.addAll(search(site, some, browser));
      harm.addAll(ask(ground, some, browser));
    }
    assertThat(harm).isEmpty();
    assertThat(pages).isGreaterThan(60);
  }

  private static List<URI> pages(Path site) {
    try (Stream<Path> files = Files.walk(site)) {
      return files
          .filter(file -> file.toString().endsWith(".html") && !file.endsWith("404.html"))
          .map(Path::toUri)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What happened on a page that should not have. */
  private static List<String> open(URI page, Browser browser) {
    browser.open(page);
    return harm(page, browser);
  }

  private static List<String> harm(URI page, Browser browser) {
    List<String> harm = new ArrayList<>(browser.traffic().complaints());
    browser.traffic().requests().stream()
        .filter(asked -> !asked.getScheme().equals("file"))
        .forEach(asked -> harm.add("asked for " + asked));
    if (browser.ask(Boolean.class, "return '" + Payloads.RAN + "' in window")) {
      harm.add("something ran");
    }
    return harm.stream().map(what -> page + ": " + what).toList();
  }

  /** A payload of some; each sheet has another. */
  private static Prose prose(List<String> payloads, Random chance) {
    return HarmfulProse.with(payloads.get(chance.nextInt(payloads.size()))).prose();
  }

  /** Looks for words that are in most of them, and for one of them. */
  private static List<String> search(Path site, List<String> payloads, Browser browser) {
    URI page = site.resolve("search.html").toUri();
    List<String> harm = new ArrayList<>(open(URI.create(page + "?q=window"), browser));
    browser.await("document.querySelectorAll('#search_results mark').length > 3");
    String shown =
        browser.ask(String.class, "return document.querySelector('#search_results').textContent");
    assertThat(payloads).as("shown as text in " + shown).anyMatch(shown::contains);
    String one = URLEncoder.encode(payloads.get(0), StandardCharsets.UTF_8);
    harm.addAll(open(URI.create(page + "?q=" + one), browser));
    return harm;
  }

  /** Asks for each of them, and for a word that there is, in a site without harm. */
  private List<String> ask(Dossier sound, List<String> payloads, Browser browser) {
    Path site = temp.resolve("sound");
    new Written().searchInto(site, sound);
    URI page = site.resolve("search.html").toUri();
    browser.open(page);
    for (String payload : payloads) {
      browser.run(ASK, payload + " nets");
      browser.await("document.getElementById('search_status').textContent");
    }
    assertThat(browser.ask(Long.class, "return document.querySelectorAll('mark').length"))
        .isPositive();
    return harm(page, browser);
  }
}
