package communique.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.IDN;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class WebAddressTest {

  private static final String NAME = "www.example.org";

  /** Of one character between others, every one that is in ASCII and no space or control. */
  static Stream<String> hosts() {
    Stream<String> lengths = Stream.of(1, 62, 63, 64).map("a"::repeat).map(label -> label + ".org");
    Stream<String> characters =
        Stream.iterate('!', c -> c < 0x7F, c -> (char) (c + 1))
            .filter(c -> "/?#:".indexOf(c) < 0)
            .flatMap(c -> Stream.of("a" + c + "b.org", c + "a.org", "a" + c, "" + c));
    return Stream.concat(lengths, characters);
  }

  @ParameterizedTest
  @MethodSource("hosts")
  void aPlainHostIsWhatTheStandardMakesOfIt(String host) {
    assertThat(WebAddress.safe("https://" + host + "/a"))
        .isEqualTo(sent(host).map(sent -> "https://" + sent + "/a"));
  }

  /** As before hosts in ASCII were left as they are. */
  private static Optional<String> sent(String host) {
    try {
      String sent = IDN.toASCII(host);
      boolean named =
          Stream.of(sent.split("\\.", -1))
              .allMatch(label -> label.matches("(?i)[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?"));
      return Optional.of(sent).filter(name -> named);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "https://bücher.example/ü, https://xn--bcher-kva.example/%C3%BC",
    "HTTP://www.Example.org, http://www.Example.org",
    "mailto:ana@host.example, mailto:ana@host.example",
    "MAILTO:ana@host.example?subject=x, mailto:ana@host.example?subject=x",
    "mailto:ana, ",
    "mailto:a@b@c, ",
    "ftp://www.example.org, ",
  })
  void anAddressIsWrittenInAscii(String written, String safe) {
    assertThat(WebAddress.safe(written)).isEqualTo(Optional.ofNullable(safe));
  }

  @Test
  void whatHidesSomethingIsNone() {
    for (int c : new int[] {0, ' ', 0x7F, 0xA0, 0xAD, 0x200B, 0x2028, 0xD800, 0xE0001}) {
      assertThat(WebAddress.safe("https://" + NAME + "/" + Character.toString(c))).isEmpty();
    }
  }
}
