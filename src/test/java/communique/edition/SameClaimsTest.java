package communique.edition;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import communique.model.Claim;
import communique.model.Dossier;
import communique.model.Entry;
import communique.model.Language;
import communique.model.Part;
import communique.model.Statement;
import communique.model.Text;
import communique.shape.Walk;
import communique.testing.Built;
import communique.testing.PaperText;
import communique.testing.Zips;
import communique.view.Addresses;
import communique.view.Translation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whatever form a reader has, it is the same: site, bundle, paper and data carry the same claims
 * and statements, and none of them asks anybody for more.
 */
@Tag("slow")
class SameClaimsTest {

  private static final List<Whole> ALL = new ArrayList<>();

  /** Fonts lie beside the style sheet that asks for them. */
  private static final Pattern ELSEWHERE = Pattern.compile("url\\((?!\"fonts/[a-z0-9.?-]+\"\\))");

  private static final Pattern LOADS =
      Pattern.compile(
          "\\b(fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts)\\b");

  /** A dossier in all its forms. */
  private record Whole(Dossier dossier, Path site, Path bundle) {

    /** The address of every claim and statement from the root, with its words. */
    Map<String, Text> claims() {
      Map<String, Text> claims = new TreeMap<>();
      dossier
          .entries()
          .forEach(
              entry -> {
                if (entry instanceof Statement statement) {
                  claims.put(Addresses.fromRoot(statement, dossier), statement.gist());
                }
                Walk.over(
                    (Record) entry,
                    (value, at) -> {
                      if (value instanceof Claim claim) {
                        claims.put(
                            Addresses.seenFrom("").to(entry, claim, dossier),
                            claim.sentence().orElseThrow());
                      }
                    });
              });
      return claims;
    }

    /** What has an address of its own and is neither. */
    Set<String> parts() {
      Set<String> parts = new HashSet<>();
      dossier.entries().forEach(entry -> parts(entry, parts));
      return parts;
    }

    private void parts(Entry entry, Set<String> parts) {
      Walk.over(
          (Record) entry,
          (value, at) -> {
            if (value instanceof Part part) {
              parts.add(Addresses.seenFrom("").to(entry, part, dossier));
            }
          });
    }
  }

  @BeforeAll
  static void build(@TempDir Path temp) throws IOException {
    for (Built built : Built.printed().toList()) {
      Path bundle =
          Zips.unpack(built.out().resolve(Bundle.PATH), temp.resolve("bundle-" + built.name()));
      ALL.add(new Whole(built.publication().dossier(), built.out(), bundle));
    }
  }

  @Test
  void pagesAndBundleCarryEveryClaimInEveryLanguage() throws IOException {
    for (Whole whole : ALL) {
      Set<String> wanted = whole.claims().keySet();
      assertThat(wanted).hasSizeGreaterThanOrEqualTo(3);
      Set<String> languages = languages(whole.site());
      for (Path root : List.of(whole.site(), whole.bundle())) {
        for (String language : languages) {
          SortedSet<String> found = permalinks(root.resolve(language));
          found.removeAll(whole.parts());
          assertThat(found).as(root + " " + language).isEqualTo(wanted);
        }
      }
    }
  }

  @Test
  void theDataCarryThem() throws IOException {
    for (Whole whole : ALL) {
      for (Path root : List.of(whole.site(), whole.bundle())) {
        Set<String> found =
            Files.readAllLines(root.resolve("data/claims.jsonl")).stream()
                .map(line -> JsonMapper.shared().readTree(line))
                .filter(
                    line -> line.has("claim") || line.get("kind").asString().equals("statement"))
                .map(line -> line.get("link").asString())
                .collect(toCollection(TreeSet::new));
        found.removeAll(whole.parts());
        assertThat(found).isEqualTo(whole.claims().keySet());
      }
    }
  }

  /** Ids are not printed, so words are looked for; those of an event stand in the book. */
  @Test
  void thePrintedSheetsCarryThemInEveryLanguage() throws IOException {
    for (Whole whole : ALL) {
      for (Path root : List.of(whole.site(), whole.bundle())) {
        for (Translation language : Translation.of(whole.dossier().site())) {
          assertThat(lost(whole, root.resolve(language.folder()), language.language()))
              .as(root + " " + language.language().tag())
              .isEmpty();
        }
      }
    }
  }

  private static List<String> lost(Whole whole, Path root, Language language) throws IOException {
    Map<String, String> printed = new HashMap<>();
    List<String> lost = new ArrayList<>();
    for (Map.Entry<String, Text> claim : whole.claims().entrySet()) {
      String file = claim.getKey().replaceFirst("#.*", "").replaceFirst("\\.html$", ".pdf");
      String at = Files.exists(root.resolve(file)) ? file : Briefings.BOOK;
      if (!printed.containsKey(at)) {
        printed.put(at, PaperText.of(root.resolve(at)));
      }
      String words = claim.getValue().serving(language, whole.dossier().site().language()).words();
      if (!printed.getOrDefault(at, "").contains(PaperText.bare(words))) {
        lost.add(claim.getKey() + " " + words);
      }
    }
    return lost;
  }

  @Test
  void noPageAsksAnotherHostForAnything() throws IOException {
    for (Whole whole : ALL) {
      for (Path root : List.of(whole.site(), whole.bundle())) {
        for (Path file : files(root, ".html")) {
          asksNobody(file);
        }
        for (Path file : files(root, ".css")) {
          assertThat(file).content().doesNotContain("@import").doesNotContainPattern(ELSEWHERE);
        }
        for (Path file : files(root, ".js")) {
          assertThat(file).content().doesNotContainPattern(LOADS);
        }
        for (Path file : files(root, ".pdf")) {
          actsOnNothing(file);
        }
      }
    }
  }

  private static void asksNobody(Path file) throws IOException {
    Document page = Jsoup.parse(file);
    if (page.selectFirst("meta[http-equiv=refresh]") == null) {
      assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
          .as(file.toString())
          .startsWith("default-src 'none'; ")
          .doesNotContain("http", "*", "unsafe");
    }
    assertThat(
            page.select("[src], [srcset], link[rel=stylesheet], link[rel=icon], object, [action]"))
        .as(file.toString())
        .allSatisfy(
            element ->
                assertThat(loaded(element)).doesNotContain("//", "http:", "https:", "ws:", "ftp:"));
    assertThat(page.select("iframe, embed, object, base, [ping], link[rel=preconnect]")).isEmpty();
  }

  private static String loaded(Element element) {
    return element.attr("src")
        + element.attr("srcset")
        + element.attr("action")
        + (element.normalName().equals("link") ? element.attr("href") : "");
  }

  /** Links of a printed sheet wait for a reader; nothing else leads out of it. */
  private static void actsOnNothing(Path pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      for (var key : document.getDocument().getXrefTable().keySet()) {
        if (document.getDocument().getObjectFromPool(key).getObject()
            instanceof COSDictionary dictionary) {
          assertThat(dictionary.getNameAsString(COSName.S))
              .as(pdf.toString())
              .isNotIn("JavaScript", "Launch", "SubmitForm", "ImportData", "GoToR", "Rendition");
          assertThat(dictionary.containsKey(COSName.AA)).isFalse();
        }
      }
    }
  }

  /** What every claim of every page calls its own address, from the root of the language. */
  private static SortedSet<String> permalinks(Path root) throws IOException {
    SortedSet<String> found = new TreeSet<>();
    for (Path file : files(root, ".html")) {
      String path = root.relativize(file).toString();
      if (!path.matches("[a-z]{2}(-[A-Za-z]+)?/.*")) {
        for (Element link : Jsoup.parse(file).select("a.pl[href]")) {
          found.add(resolved(path, link.attr("href")));
        }
      }
    }
    return found;
  }

  private static String resolved(String path, String href) {
    String target =
        href.startsWith("#")
            ? path + href
            : Path.of("/", path).resolveSibling(href).normalize().toString().substring(1);
    return target.replace('\\', '/');
  }

  private static Set<String> languages(Path site) throws IOException {
    Set<String> languages = new TreeSet<>(Set.of(""));
    try (Stream<Path> folders = Files.list(site)) {
      folders
          .map(folder -> String.valueOf(folder.getFileName()))
          .filter(name -> name.matches("[a-z]{2}(-[A-Za-z]+)?"))
          .forEach(languages::add);
    }
    return languages;
  }

  private static List<Path> files(Path root, String ending) {
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
