package communique.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import communique.model.BaseUrl;
import communique.shape.Unreadable;
import communique.testing.Dossiers;
import communique.testing.Program;
import communique.testing.Trees;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The address of a site can make no page load from another host, nor any address lead astray. */
@Tag("thorough")
class BaseUrlTest {

  private static final List<String> HOSTS =
      List.of("https://desk.example", "HTTP://Desk.Example:8080", "https://설명.example");

  private static final List<String> TAILS =
      List.of(
          "",
          "/",
          "//",
          "///",
          "/a",
          "/a/",
          "/a//",
          "//evil.example",
          "//evil.example/",
          "/a//b",
          "/\\evil.example",
          "\\\\evil.example",
          "/%2f%2fevil.example",
          "/%5cevil.example",
          "/..",
          "/../",
          "/a/..",
          "/./",
          "/.",
          "/%2e%2E/x",
          "/.%2e/",
          "/a/%2e",
          "?q",
          "/?q=//evil.example",
          "#f",
          "/#//evil.example",
          "/a?b#c",
          "/index.html",
          "/a/INDEX.HTM",
          "/;a=b/",
          "/~ana/",
          "/a b",
          "/%",
          "/%zz",
          "/%0a/",
          "/%09/evil.example",
          "/\u00e9/",
          "/\uc11c\uc6b8",
          "/a:b/",
          "/javascript:alert(1)/",
          "/@b/",
          "@evil.example",
          ":80@evil.example",
          ":0",
          ":99999",
          "/\"><script>/",
          "/$1/",
          "/\\E/",
          "/${x}/",
          "/&amp;/",
          "/'/");

  @TempDir Path temp;

  @Test
  void isAFolderOfOneHostOrIsRefused() {
    int accepted = 0;
    for (String host : HOSTS) {
      for (String tail : TAILS) {
        try {
          String base = BaseUrl.of(host + tail).written();
          assertThat(base)
              .as(host + tail)
              .matches("https?://[A-Za-z0-9.:-]+(/[A-Za-z0-9._~%!$&'()*+,;=:@-]+)*/")
              .doesNotContainPattern("(?i)/(\\.|%2e){1,2}/|%2f|%5c|%0|html?/")
              .doesNotContain("evil.example", " ");
          assertThat(BaseUrl.of(base).written()).isEqualTo(base);
          assertThat(BaseUrl.of(base).path()).matches("/|/[^/].*/");
          accepted++;
        } catch (Unreadable e) {
          e.hint().ifPresent(BaseUrlTest::hintIsGood);
        }
      }
    }
    assertThat(accepted).isGreaterThan(HOSTS.size() * 10);
  }

  private static void hintIsGood(String hint) {
    String meant = hint.replaceFirst("did you mean \"(.*)\"\\?", "$1");
    assertThat(BaseUrl.of(meant).written()).isEqualTo(meant);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mailto:a@b.example", "ftp://a.example", "//a.example", "a.example", "https:a", "https://",
        "https:///a", "javascript:alert(1)", "data:text/html,x", "https://ana:pw@a.example", "", " "
      })
  void namesAHostOnTheWeb(String words) {
    assertThatExceptionOfType(Unreadable.class).isThrownBy(() -> BaseUrl.of(words));
  }

  @ParameterizedTest
  @CsvSource({
    "https://desk.example//evil.example, https://desk.example/evil.example/",
    "https://desk.example/a/?b, https://desk.example/a/",
    "https://desk.example/#a, https://desk.example/",
    "https://desk.example/a/../b, https://desk.example/a/b/",
    "https://desk.example/a/index.html, https://desk.example/a/"
  })
  void whatIsMeantIsTold(String words, String meant) {
    assertThatExceptionOfType(Unreadable.class)
        .isThrownBy(() -> BaseUrl.of(words))
        .matches(e -> e.hint().orElse("").equals("did you mean \"" + meant + "\"?"));
  }

  @Test
  void lengthIsNoBurden() {
    assertThatExceptionOfType(Unreadable.class)
        .isThrownBy(() -> BaseUrl.of("https://desk.example" + "/".repeat(60_000) + "x"))
        .matches(e -> e.message().length() < 200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://desk.example",
        "https://desk.example/a:b/@evil.example",
        "http://desk.example:81/;x='/$1/&amp;",
        "https://desk.example/javascript:alert(1)/"
      })
  void noPageLoadsAnythingFromAnotherHost(String base) throws IOException {
    Path content = Dossiers.synthetic(temp);
    Dossiers.edit(content, "site.yaml", "https://desk.example/sheets", "\"" + base + "\"");
    Path out = temp.resolve("out");
    Program run = Program.run("build", content.toString(), "--edition=web", "--out=" + out);
    assertThat(run.err()).isEmpty();
    String root = BaseUrl.of(base).path();
    for (Map.Entry<String, String> file : Trees.read(out).entrySet()) {
      if (file.getKey().endsWith(".html")) {
        assertThat(loaded(file.getValue())).as(file.getKey()).allMatch(link -> stays(link, root));
      }
    }
  }

  /** The other addresses of a page are for people to follow, or only say where it is at home. */
  private static Stream<String> loaded(String page) {
    return Jsoup.parse(page)
        .select("[src], link[rel=stylesheet], link[rel=icon], [poster], object[data]")
        .stream()
        .flatMap(BaseUrlTest::addresses);
  }

  private static Stream<String> addresses(Element element) {
    return Stream.of("src", "href", "poster", "data")
        .map(element::attr)
        .filter(link -> !link.isEmpty());
  }

  private static boolean stays(String link, String root) {
    return link.startsWith(root)
        ? !link.startsWith("//")
        : !link.matches("(?s)[/\\\\].*|[a-z]+:.*");
  }
}
