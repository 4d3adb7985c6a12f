package communique.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainAddressTest {

  private static final URI TALKS = URI.create("https://gazette.example/2025/talks");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://gazette.example/2025/talks",
        "HTTPS://Gazette.Example/2025/talks/",
        "https://gazette.example:443/2025/talks",
        "http://gazette.example:80/2025/talks",
        "https://gazette.example:/2025/talks",
        "https://gazette.example./2025/talks",
        "https://www.gazette.example/2025/talks",
        "https://m.gazette.example/2025/talks",
        "https://amp.gazette.example/2025/talks",
        "https://gazette.example//2025/talks",
        "https://gazette.example/2025//talks//",
        "https://gazette.example/x/../2025/./talks",
        "https://gazette.example/../2025/talks/.",
        "https://gazette.example/2025/t%61lks",
        "https://gazette.example/%32025/talks",
        "https://gazette.example/x/%2e%2E/2025/talks",
        "https://gazette.example/2025/talks?",
        "https://gazette.example/2025/talks?&utm_source=feed&fbclid=x",
        "https://gazette.example/2025/talks?amp=1",
        "https://gazette.example/2025/talks/amp/",
        "https://gazette.example/2025/talks/index.html",
        "https://gazette.example/2025/talks/index.php?utm_id=3",
        "https://gazette.example/2025/talks#part-2",
        "https://gazette.example/2025/talks#:~:text=they%20met",
      })
  void theseLeadToOnePage(String address) {
    assertThat(PlainAddress.of(URI.create(address))).isEqualTo(PlainAddress.of(TALKS));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://gazette.example/2025/Talks",
        "https://gazette.example/2025/talks-2",
        "https://gazette.example/2025/talks?page=2",
        "https://gazette.example/2025/talks?id=amp",
        "https://gazette.example/2025/talks#!/second",
        "https://gazette.example/2025/talks#/second",
        "https://gazette.example/2025%2Ftalks",
        "https://gazette.example/2025/talks%3F",
        "https://gazette.example/2025/talks/index",
        "https://gazette.example/2025/talks/example",
        "https://gazette.example/2025/talks.html",
        "https://gazette.example:8443/2025/talks",
        "http://gazette.example:443/2025/talks",
        "https://news.gazette.example/2025/talks",
        "https://gazette.example.org/2025/talks",
      })
  void theseMayLeadElsewhere(String address) {
    assertThat(PlainAddress.of(URI.create(address))).isNotEqualTo(PlainAddress.of(TALKS));
  }

  @ParameterizedTest
  @CsvSource({
    "https://m.example/a, https://example/a",
    "https://x.example/amp, https://x.example/",
    "https://x.example/?a=%2F, https://x.example/?a=%2D",
    "mailto:Desk@x.example, mailto:desk@x.example",
  })
  void neitherDoThese(String one, String other) {
    assertThat(PlainAddress.of(URI.create(one))).isNotEqualTo(PlainAddress.of(URI.create(other)));
  }

  @ParameterizedTest
  @CsvSource({
    "https://x.example/a%2fb, https://x.example/a%2Fb",
    "https://x.example, https://x.example/",
    "https://x.example/index.html, https://www.x.example",
  })
  void theseDo(String one, String other) {
    assertThat(PlainAddress.of(URI.create(one))).isEqualTo(PlainAddress.of(URI.create(other)));
  }
}
