package communique.serve;

import java.util.Map;
import java.util.stream.Collectors;

/** Words in HTML that the preview makes itself. */
final class Html {

  private static final Map<Character, String> ESCAPES =
      Map.of('&', "&amp;", '<', "&lt;", '>', "&gt;", '"', "&quot;", '\'', "&#39;");

  private Html() {}

  /** Words as a text, or as the value of an attribute between quotation marks. */
  static String escape(String words) {
    return words
        .chars()
        .mapToObj(c -> ESCAPES.getOrDefault((char) c, String.valueOf((char) c)))
        .collect(Collectors.joining());
  }
}
