package communique.check;

import communique.model.Source;
import communique.problem.Rule;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A source at the address of another: readers count it as a second one. Scheme, {@code www.}, case
 * of the host, slash at the end, fragment and what only tells where a reader came from make no
 * other address.
 */
final class OneAddressTwice implements Check<Source> {

  private static final Pattern TRACKING =
      Pattern.compile(
          "(?i)(utm_[a-z0-9_]{1,20}|fbclid|gclid|dclid|msclkid|igshid|mc_[ce]id|yclid)");
  private static final Pattern WEB = Pattern.compile("(?i)https?");

  @Override
  public Rule rule() {
    return Rule.warning("one-address-twice", "Two sources were read at the same address.");
  }

  @Override
  public Class<Source> over() {
    return Source.class;
  }

  @Override
  public void check(Source source, Spot spot) {
    source
        .url()
        .map(url -> spot.survey().readAt(plain(url)).get(0))
        .filter(first -> !first.equals(source.id()))
        .ifPresent(
            first ->
                spot.then("url")
                    .tell(
                        "this is the address of \"" + first + "\"",
                        Optional.of(
                            "cite " + first + " in its place, or give the address of this one")));
  }

  /** What is left of an address if all is taken away that leads to no other page. */
  static String plain(URI url) {
    boolean web =
        Optional.ofNullable(url.getScheme()).filter(s -> WEB.matcher(s).matches()).isPresent();
    String host = Optional.ofNullable(url.getRawAuthority()).orElse("").toLowerCase(Locale.ROOT);
    if (!web || host.isEmpty()) {
      return url.toString();
    }
    String path = Optional.ofNullable(url.getRawPath()).orElse("");
    String query = query(Optional.ofNullable(url.getRawQuery()).orElse(""));
    return bare(host) + (path.endsWith("/") ? path.substring(0, path.length() - 1) : path) + query;
  }

  private static String bare(String host) {
    String port = host.replaceFirst(":(80|443)?$", "");
    return port.startsWith("www.") ? port.substring("www.".length()) : port;
  }

  private static String query(String query) {
    List<String> kept =
        Arrays.stream(query.split("&", -1))
            .filter(pair -> !pair.isEmpty())
            .filter(pair -> !TRACKING.matcher(pair.split("=", 2)[0]).matches())
            .toList();
    return kept.stream().collect(Collectors.joining("&", kept.isEmpty() ? "" : "?", ""));
  }
}
