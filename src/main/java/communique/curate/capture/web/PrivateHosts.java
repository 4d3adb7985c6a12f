package communique.curate.capture.web;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;

/**
 * Hosts that are not of the web: this machine, and those of the network around it. What stands
 * there is not for whoever can write a redirect.
 */
final class PrivateHosts {

  /** The first seven bits of addresses that an organization gives itself (RFC 4193). */
  private static final int UNIQUE_LOCAL = 0xFC;

  private PrivateHosts() {}

  /** Whether a redirect leads from the web to such a host. */
  static boolean isEntered(URI from, URI to) {
    return !from.getHost().equals(to.getHost()) && isOne(to.getHost()) && !isOne(from.getHost());
  }

  /** Whether a name stands for such a host; not if nothing is known of it. */
  static boolean isOne(String host) {
    try {
      return Arrays.stream(InetAddress.getAllByName(host)).anyMatch(PrivateHosts::isOne);
    } catch (UnknownHostException e) {
      return false;
    }
  }

  private static boolean isOne(InetAddress address) {
    return address.isLoopbackAddress()
        || address.isAnyLocalAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || (address instanceof Inet6Address && (address.getAddress()[0] & 0xFE) == UNIQUE_LOCAL);
  }
}
