package communique.browser;

import static org.assertj.core.api.Assertions.assertThat;

import communique.model.Dossier;
import communique.testing.Dossiers;
import communique.testing.GeneratedDossier;
import communique.testing.SheetTexts;
import communique.testing.Written;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Words from random sheets of a large site find each sheet again, from the disk, with few bytes. Of
 * the site only the search is written. A word in more than eight thousand records is in the index
 * with the best of them only, which takes ten thousand sheets.
 */
@InBrowser
class FoundAgainTest {

  /** Of the index and of what is shown, in a page that was just opened. */
  private static final long BUDGET = 300 * 1024;

  private static final String MORE =
      "document.querySelector('#search_results .more:not([hidden])')";

  @TempDir Path temp;

  @Test
  void amongHundredsOfSheets(Browser browser) throws IOException {
    findAgain(browser, 300, 12);
  }

  @Test
  @Tag("slow")
  void amongTenThousandSheets(Browser browser) throws IOException {
    List<Long> loaded = findAgain(browser, 10_000, 24);
    System.out.println("Bytes of the index that a first query loads: " + loaded);
  }

  private List<Long> findAgain(Browser browser, int sheets, int times) throws IOException {
    Path content = GeneratedDossier.write(temp.resolve("content"), sheets, 3);
    Path site = temp.resolve("site");
    Dossier dossier = Dossiers.load(content);
    new Written().searchInto(site, dossier);
    List<SheetTexts> texts = SheetTexts.in(dossier);
    browser.look(Look.DESK);
    Random random = new Random(5);
    List<Long> loaded = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      SheetTexts sheet = any(texts, random);
      String query = query(sheet, random);
      loaded.add(ask(browser, site, query));
      assertThat(loaded.get(i)).as(query).isBetween(1024L, BUDGET);
      assertThat(shows(browser, site.resolve(sheet.page())))
          .as(query + " finds " + sheet.page())
          .isTrue();
      assertThat(browser.traffic().complaints()).isEmpty();
    }
    return loaded;
  }

  /** Some words that stand together, not only small ones, the last one perhaps cut. */
  private static String query(SheetTexts sheet, Random random) {
    String query = words(any(sheet.texts(), random), random);
    while (!query.matches("(?s).*(\\p{L}{5}|[\\p{IsHan}\\p{IsHangul}]{2}).*")) {
      query = words(any(sheet.texts(), random), random);
    }
    return query.length() > 6 && random.nextBoolean()
        ? query.substring(0, query.length() - 1)
        : query;
  }

  private static String words(String text, Random random) {
    String[] words = text.split(" ", -1);
    int from = random.nextInt(words.length);
    int until = Math.min(words.length, from + 1 + random.nextInt(4));
    return String.join(" ", List.of(words).subList(from, until));
  }

  private static <T> T any(List<T> of, Random random) {
    return of.get(random.nextInt(of.size()));
  }

  private static long ask(Browser browser, Path site, String query) throws IOException {
    URI page = site.resolve("search.html").toUri();
    browser.open(URI.create(page + "?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8)));
    browser.await("document.getElementById('search_status').textContent");
    long bytes = 0;
    for (URI asked : browser.traffic().requests()) {
      if (asked.getPath().contains("/search/")) {
        bytes += Files.size(Path.of(asked));
      }
    }
    return bytes;
  }

  /** Looks through everything that was found, page by page. */
  private static boolean shows(Browser browser, Path sheet) {
    String found =
        "[...document.querySelectorAll('#search_results a.title')].some(a => a.href === '%s')";
    String here = found.formatted(sheet.toUri());
    while (!browser.ask(Boolean.class, "return " + here)) {
      if (browser.ask(Boolean.class, "return !" + MORE)) {
        return false;
      }
      long shown =
          browser.ask(Long.class, "return document.querySelectorAll('#search_results li').length");
      browser.run(MORE + ".click()");
      browser.await("document.querySelectorAll('#search_results li').length > " + shown);
    }
    return true;
  }
}
