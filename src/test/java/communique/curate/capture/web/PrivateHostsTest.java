package communique.curate.capture.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A redirect of a host of the web does not lead to what stands behind this machine. */
class PrivateHostsTest {

  private static final URI PUBLIC = URI.create("http://198.51.100.7/a");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "127.9.9.9",
        "10.0.0.1",
        "192.168.1.1",
        "172.16.0.1",
        "169.254.169.254"
      })
  void itIsNotEnteredFromTheWeb(String host) {
    URI inside = URI.create("http://" + host + "/");
    assertThat(PrivateHosts.isEntered(PUBLIC, inside)).isTrue();
    assertThat(PrivateHosts.isEntered(inside, URI.create("http://127.0.0.2/"))).isFalse();
  }

  @Test
  void theWebLeadsOnToTheWeb() {
    assertThat(PrivateHosts.isEntered(PUBLIC, URI.create("https://203.0.113.9/b"))).isFalse();
    assertThat(PrivateHosts.isEntered(PUBLIC, URI.create("http://198.51.100.7/b"))).isFalse();
  }
}
