package communique.serve;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The content security policy of a page, opened for what the preview adds, and for nothing else.
 */
final class Policy {

  private static final Pattern META =
      Pattern.compile("(<meta http-equiv=\"Content-Security-Policy\" content=\")([^\"]*)");
  private static final List<String> NEEDED = List.of("script-src", "style-src", "connect-src");
  private static final String SELF = "'self'";
  private static final String NONE = "'none'";

  private Policy() {}

  /** The page with a policy under which it may load and ask from where it comes itself. */
  static String relaxed(String html) {
    Matcher meta = META.matcher(html);
    return meta.find()
        ? html.substring(0, meta.start(2)) + opened(meta.group(2)) + html.substring(meta.end(2))
        : html;
  }

  private static String opened(String policy) {
    Map<String, String> directives = new LinkedHashMap<>();
    Arrays.stream(policy.split(";", -1))
        .map(String::strip)
        .filter(directive -> !directive.isEmpty())
        .map(directive -> directive.split("\\s+", 2))
        .forEach(parts -> directives.putIfAbsent(parts[0], parts.length > 1 ? parts[1] : ""));
    NEEDED.forEach(name -> directives.merge(name, SELF, (had, self) -> with(had)));
    return directives.entrySet().stream()
        .map(directive -> directive.getKey() + " " + directive.getValue())
        .collect(Collectors.joining("; "));
  }

  private static String with(String sources) {
    if (sources.contains(SELF)) {
      return sources;
    }
    return sources.isEmpty() || sources.equals(NONE) ? SELF : sources + " " + SELF;
  }
}
