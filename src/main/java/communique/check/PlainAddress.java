package communique.check;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What is left of an address if all is taken away that leads to no other page: by RFC 3986, section
 * 6.2, and by a list of what newsrooms do. Two addresses with the same rest are of one page; that
 * two with different rests are not cannot be said.
 */
public final class PlainAddress {

  private static final Pattern WEB = Pattern.compile("(?i)https?");
  private static final Map<String, String> PORTS = Map.of("http", "80", "https", "443");

  private static final Pattern PERCENT = Pattern.compile("%([0-9A-Fa-f]{2})");
  private static final Pattern UNRESERVED = Pattern.compile("[A-Za-z0-9._~-]");

  /** The same page for small screens, or for all; a host of one name is none of these. */
  private static final Pattern SERVED = Pattern.compile("^(?:www|m|mobile|amp)\\.(?=[^.]+\\.)");

  /** What servers show of a folder, and a page for phones beside the page. */
  private static final Pattern END =
      Pattern.compile("(?i)(?:/index\\.(?:html?|php|jsp|aspx?)|/default\\.aspx?)$|(?<=[^/])/amp$");

  private static final Pattern TRACKING =
      Pattern.compile(
          "(?i)(?:utm_[a-z0-9_]{1,20}|fbclid|gclid|gbraid|wbraid|dclid|msclkid|igshid|mc_[ce]id|yclid)"
              + "|amp");

  /** A fragment that pages with scripts take for a path. */
  private static final Pattern ROUTE = Pattern.compile("!?/.+|!.+");

  private PlainAddress() {}

  /** The rest of an address; all of one that is not on the web. */
  public static String of(URI written) {
    String scheme = Optional.ofNullable(written.getScheme()).orElse("").toLowerCase(Locale.ROOT);
    String authority = Optional.ofNullable(written.getRawAuthority()).orElse("");
    if (!WEB.matcher(scheme).matches() || authority.isEmpty()) {
      return written.toString();
    }
    String fragment = Optional.ofNullable(written.getRawFragment()).orElse("");
    return host(authority.toLowerCase(Locale.ROOT), scheme)
        + path(decoded(Optional.ofNullable(written.getRawPath()).orElse("")))
        + query(decoded(Optional.ofNullable(written.getRawQuery()).orElse("")))
        + (ROUTE.matcher(fragment).matches() ? "#" + decoded(fragment) : "");
  }

  private static String host(String authority, String scheme) {
    String host = authority.replaceFirst(":(?:" + PORTS.getOrDefault(scheme, "") + ")?$", "");
    String named = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
    return SERVED.matcher(named).replaceFirst("");
  }

  private static String path(String decoded) {
    return END.matcher(withoutDots(decoded)).replaceFirst("");
  }

  /** RFC 3986, section 5.2.4, and without empty steps; what leads above the root ends there. */
  private static String withoutDots(String path) {
    Deque<String> steps = new ArrayDeque<>();
    for (String step : path.split("/", -1)) {
      if (step.equals("..")) {
        steps.pollLast();
      } else if (!step.equals(".") && !step.isEmpty()) {
        steps.add(step);
      }
    }
    return steps.stream().map(step -> "/" + step).collect(Collectors.joining());
  }

  private static String query(String query) {
    List<String> kept =
        Arrays.stream(query.split("&", -1))
            .filter(pair -> !pair.isEmpty())
            .filter(pair -> !TRACKING.matcher(pair.split("=", 2)[0]).matches())
            .toList();
    return kept.stream().collect(Collectors.joining("&", kept.isEmpty() ? "" : "?", ""));
  }

  /** Without the codes that stand for what needs none; the others in capitals. */
  private static String decoded(String written) {
    Matcher percent = PERCENT.matcher(written);
    StringBuilder plain = new StringBuilder();
    while (percent.find()) {
      String letter = Character.toString(HexFormat.fromHexDigits(percent.group(1)));
      percent.appendReplacement(
          plain,
          UNRESERVED.matcher(letter).matches() ? letter : percent.group().toUpperCase(Locale.ROOT));
    }
    return percent.appendTail(plain).toString();
  }
}
